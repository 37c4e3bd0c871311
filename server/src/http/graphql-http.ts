import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import type { App, Ctx } from '../core/context.ts';
import { formatError } from './format-error.ts';
import type { HttpOptions } from './options.ts';
import { positionPlugin } from './position-plugin.ts';
import { requestContext } from './request-context.ts';

const BODY_LIMIT = '256kb';

/** POST /graphql and nothing else: no GET, no batching, no landing page, no introspection. */
export async function graphqlHandlers(
  app: App,
  schema: GraphQLSchema,
  options: HttpOptions,
): Promise<RequestHandler[]> {
  const apollo = new ApolloServer<Ctx>({
    schema,
    introspection: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      positionPlugin,
    ],
    formatError: (formatted, error) =>
      formatError(
        error ?? formatted,
        currentRequest(),
        app.log,
        options.hideDetails,
        formatted.extensions?.['code'],
      ),
  });
  await apollo.start();
  return [
    (_request, _response, next) => requests.run(uuidv7(), next),
    onlyPost,
    express.json({ limit: BODY_LIMIT, strict: true }),
    listedOnly(app, options),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => contextOf(app, options, req, res),
    }),
  ];
}

/** The number of the request being answered: it stands in the log and in what the user may be told to quote. */
const requests = new AsyncLocalStorage<string>();
const currentRequest = (): string => requests.getStore() ?? '-';

/** Who asks, under the number of the request. */
export const contextOf = (
  app: App,
  options: HttpOptions,
  request: Request,
  response: Response,
): Promise<Ctx> => requestContext(app, options, request, response, currentRequest());

const onlyPost: RequestHandler = (request, response, next) => {
  if (request.method === 'POST') return next();
  response
    .status(405)
    .set('Allow', 'POST')
    .json({ errors: [{ message: '只接受 POST 请求。' }] });
};

/** Replaces the id of a listed operation by its text; everything else stops here. */
function listedOnly(app: App, { operations }: HttpOptions): RequestHandler {
  return (request, response, next) => {
    const body: unknown = request.body;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      response
        .status(400)
        .json({ errors: [{ message: '请求格式不正确。', extensions: { code: 'BAD_REQUEST' } }] });
      return;
    }
    try {
      const { documentId, extensions, query, ...rest } = body as Record<string, unknown>; // an object, as just checked
      const id = documentId ?? (extensions as { documentId?: unknown } | undefined)?.documentId; // Apollo Client sends it there
      request.body = { ...rest, query: operations.textOf({ documentId: id, query }) };
      next();
    } catch (error) {
      response.status(400).json({ errors: [formatError(error, currentRequest(), app.log, true)] });
    }
  };
}
