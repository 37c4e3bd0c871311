import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { App } from '../core/context.ts';
import { isMigrated } from '../core/migrate.ts';
import { graphqlHandlers } from './graphql-http.ts';
import { serveSockets } from './graphql-ws.ts';
import { watchImports } from '../modules/imports/index.ts';
import { operatorContext } from '../operator.ts';
import { routes } from '../schema.ts';
import type { HttpOptions } from './options.ts';
import { fileRoutes } from './routes.ts';
import { staticFiles } from './static-files.ts';

export interface RunningServer {
  readonly http: Server;
  close(): Promise<void>;
}

/** UI, GraphQL, WebSocket and health on one port; not yet listening. */
export async function makeServer(
  app: App,
  schema: GraphQLSchema,
  options: HttpOptions,
): Promise<RunningServer> {
  const web = express();
  web.disable('x-powered-by');
  web.set('trust proxy', options.trustProxy ? 1 : false);
  web.use(headers());
  web.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  web.get('/readyz', readiness(app));
  web.use('/graphql', ...(await graphqlHandlers(app, schema, options)));
  web.use(fileRoutes(app, options, routes));
  if (options.clientDir) web.use(staticFiles(options.clientDir));
  web.use(
    (_request, response) => void response.status(404).json({ errors: [{ message: '没有这个地址。' }] }),
  );
  web.use(lastResort(app));
  const http = createServer(web);
  http.requestTimeout = 30_000;
  // Longer than a proxy or browser keeps an idle connection, so that none is closed as a request sets out on it.
  http.keepAliveTimeout = 65_000;
  const closeSockets = serveSockets(http, app, schema, options);
  const stopImports = await watchImports(app, () => operatorContext(app));
  return {
    http,
    close: async () => {
      await stopImports();
      await closeSockets();
      await new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeIdleConnections();
        setTimeout(() => http.closeAllConnections(), 2000).unref();
      });
    },
  };
}

function headers() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // antd writes its styles into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
  });
}

const READY_CACHE_MS = 1000;

/** Is the database reachable and migrated? Asked of it at most once a second. */
function readiness(app: App): express.RequestHandler {
  let known: { at: number; body: object; status: number } | null = null;
  return async (_request, response) => {
    if (!known || app.clock.ms() - known.at > READY_CACHE_MS) {
      const at = app.clock.ms();
      try {
        const migrated = await isMigrated(app.database);
        known = {
          at,
          status: migrated ? 200 : 503,
          body: { status: migrated ? 'ready' : 'not migrated', database: 'up' },
        };
      } catch {
        known = { at, status: 503, body: { status: 'not ready', database: 'down' } };
      }
    }
    response.status(known.status).json(known.body);
  };
}

/** Malformed JSON, too large a body: JSON out, never a page with a stack. */
function lastResort(app: App): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, _next) => {
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) app.log.error({ err: error }, 'http');
    const message =
      status === 413
        ? '提交的内容太大，未保存。'
        : status === 500
          ? '系统出错，请稍后重试。'
          : '请求格式不正确，未作任何改动。';
    response.status(status).json({
      errors: [{ message, extensions: { code: status === 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } }],
    });
  };
}
