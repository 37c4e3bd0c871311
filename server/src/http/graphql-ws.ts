import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getOperationAST, GraphQLError, type GraphQLSchema, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { uuidv7 } from 'uuidv7';
import { WebSocketServer } from 'ws';
import type { Actor } from '../core/actor.ts';
import type { App, Ctx } from '../core/context.ts';
import { makeLoaders } from '../core/loaders.ts';
import { actorBySession, actorByToken } from '../modules/accounts/index.ts';
import { sessionToken } from './cookie.ts';
import { formatError } from './format-error.ts';
import type { HttpOptions } from './options.ts';

const MAX_MESSAGE_BYTES = 16 * 1024;
const MAX_SOCKETS = 2000;
const MAX_SUBSCRIPTIONS = 4;
/** A quiet socket is asked again whether its session still holds. */
const RECHECK_MS = 5000;
const RIGHTS = ['Session', 'Account', 'Deputising', 'Person', 'Section'];

interface Extra {
  actor: Actor | null;
  subscriptions: number;
}

/**
 * The WebSocket door: same origin, a valid session at the handshake, only listed
 * subscriptions, and a session that ends closes its sockets.
 */
export function serveSockets(
  http: Server,
  app: App,
  schema: GraphQLSchema,
  options: HttpOptions,
): () => Promise<void> {
  const wss = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    void admit(app, request, options, wss.clients.size).then((verdict) => {
      if (typeof verdict === 'number') {
        socket.end(
          `HTTP/1.1 ${verdict} ${verdict === 401 ? 'Unauthorized' : 'Forbidden'}\r\nConnection: close\r\n\r\n`,
        );
        return;
      }
      wss.handleUpgrade(request, socket, head, (ws) => {
        const extra: Extra = { actor: verdict, subscriptions: 0 };
        watchSession(app, extra, ws);
        sessions.set(request, extra);
        wss.emit('connection', ws, request);
      });
    });
  });
  const sessions = new WeakMap<IncomingMessage, Extra>();
  const extraOf = (request: IncomingMessage): Extra =>
    sessions.get(request) ?? { actor: null, subscriptions: 0 };

  const server = useServer(
    {
      connectionInitWaitTimeout: 3000,
      onSubscribe: (ctx, _id, payload) => {
        const extra = extraOf(ctx.extra.request);
        if (extra.subscriptions >= MAX_SUBSCRIPTIONS) return [new GraphQLError('订阅过多')];
        try {
          const request = {
            documentId: payload.extensions?.['documentId'],
            query: payload.query || undefined,
          };
          const document = options.operations.documentOf(request);
          if (getOperationAST(document)?.operation !== 'subscription')
            return [new GraphQLError('实时连接只接受订阅', { extensions: { code: 'BAD_REQUEST' } })];
          const errors = validate(schema, document);
          if (errors.length > 0)
            return errors.map((error) => asGraphqlError(formatError(error, '-', app.log, true)));
          extra.subscriptions += 1;
          return {
            schema,
            document,
            variableValues: payload.variables,
            operationName: payload.operationName,
            contextValue: socketContext(app, extra, ctx.extra.request),
          };
        } catch (error) {
          return [asGraphqlError(formatError(error, '-', app.log, true))];
        }
      },
      onComplete: (ctx) => {
        extraOf(ctx.extra.request).subscriptions -= 1;
      },
      onNext: (_ctx, _id, _payload, _args, result) => ({
        ...result,
        ...(result.errors && {
          errors: result.errors.map((error) =>
            asGraphqlError(formatError(error, uuidv7(), app.log, options.hideDetails)),
          ),
        }),
      }),
    },
    wss,
    10_000,
  );
  return async () => {
    await server.dispose();
  };
}

const asGraphqlError = ({ message, extensions }: { message: string; extensions?: object }): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions } });

/** The person, or the status to refuse the handshake with. */
async function admit(
  app: App,
  request: IncomingMessage,
  options: HttpOptions,
  open: number,
): Promise<Actor | 401 | 403> {
  if (request.url !== '/graphql' || !sameOrigin(request, options) || open >= MAX_SOCKETS) return 403;
  const token = sessionToken(request, options.trustProxy);
  try {
    return (token !== null && (await actorByToken(app, token))) || 401;
  } catch (error) {
    app.log.error({ err: error }, 'handshake');
    return 403;
  }
}

function sameOrigin(request: IncomingMessage, { origins }: HttpOptions): boolean {
  const { origin, host } = request.headers;
  if (!origin) return false;
  return origins.length > 0
    ? origins.includes(origin)
    : [`http://${host}`, `https://${host}`].includes(origin);
}

/** Rights may change while the socket is open; what is read is always the newest. */
function socketContext(app: App, extra: Extra, request: IncomingMessage): Ctx {
  return {
    app,
    get actor() {
      return extra.actor;
    },
    clock: app.clock,
    loaders: makeLoaders(app.database, { cache: false }),
    requestId: uuidv7(),
    ip: request.socket.remoteAddress ?? null,
    demo: false,
  };
}

/** Asks again who this is when something about rights changes, and now and then; nobody any more closes the socket. */
function watchSession(
  app: App,
  extra: Extra,
  ws: { close(code: number, reason: string): void; on(event: 'close', listener: () => void): void },
): void {
  const check = async (): Promise<void> => {
    if (!extra.actor) return;
    try {
      extra.actor = await actorBySession(app, extra.actor.sessionId);
    } catch (error) {
      app.log.warn({ err: error }, 'session of a socket could not be checked');
      return;
    }
    if (!extra.actor) ws.close(4401, 'session ended');
  };
  const off = app.live.on(({ noun }) => RIGHTS.includes(noun) && void check());
  const timer = setInterval(() => void check(), RECHECK_MS).unref();
  ws.on('close', () => {
    off();
    clearInterval(timer);
    extra.actor = null;
  });
}
