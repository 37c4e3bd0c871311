import { ApolloLink, CombinedGraphQLErrors, Observable } from '@apollo/client';
import { texts } from './texts.ts';

/** What the browser says of a lost connection is English, and every page shows what an error says. */
export const plainWords = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) =>
      forward(operation).subscribe({
        next: (result) => observer.next(result),
        complete: () => observer.complete(),
        error: (error: unknown) =>
          observer.error(
            CombinedGraphQLErrors.is(error) ? error : new Error(texts.unreachable, { cause: error }),
          ),
      }),
    ),
);
