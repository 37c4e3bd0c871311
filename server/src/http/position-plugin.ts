import type { ApolloServerPlugin } from '@apollo/server';
import type { Ctx } from '../core/context.ts';

/**
 * Every answer to somebody signed in says which position of the outbox it is at
 * least as new as (`extensions.seq`: read before a query runs, or that of the act just
 * done), so that a screen can tell an answer that a live message has overtaken.
 */
export const positionPlugin: ApolloServerPlugin<Ctx> = {
  requestDidStart: ({ contextValue: { actor, answer } }) =>
    Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (actor && answer && body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, seq: answer.seq };
        return Promise.resolve();
      },
    }),
};
