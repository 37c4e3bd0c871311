import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { freshAnswers, type LivePosition } from './fresh-answers.ts';
import { loginPath } from './next-path.ts';
import { hashOf } from './operation.ts';
import { plainWords } from './plain-words.ts';

/** Sends the hash of an operation in place of its text: the server answers only what this build contains. */
const byHash = new ApolloLink((operation, forward) => {
  operation.extensions = { documentId: hashOf(operation.query) };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

/** The session has ended: to the login page, and back here afterwards. */
const onExpired = new ErrorLink(({ error }) => {
  if (!CombinedGraphQLErrors.is(error)) return;
  if (error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')) toLogin();
});

export function toLogin(): void {
  location.assign(loginPath(location, true));
}

/** Several acts at once, as ticks of one list, bring the page up to date once. */
const GATHER_MS = 150;

export function makeClient(position: LivePosition): ApolloClient {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bringUpToDate = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void client.refetchQueries({ include: 'active' }), GATHER_MS);
  };
  const client = new ApolloClient({
    link: ApolloLink.from([
      plainWords,
      onExpired,
      freshAnswers(position, bringUpToDate),
      byHash,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ]),
    cache: new InMemoryCache({
      typePolicies: {
        // A message bears the id of the record it is about; it is no record itself.
        LiveMessage: { keyFields: false },
        Subscription: { fields: { live: { merge: false } } },
        // There is one calendar, whether it came with the first answer or was asked for.
        WorkingCalendarView: { keyFields: [] },
        Query: { fields: { attention: { merge: false } } },
      },
    }),
    // Shows what is known at once and asks whether it still holds; live messages keep it so.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  return client;
}
