import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { expect, it } from 'vitest';
import { plainWords } from './plain-words.ts';
import { texts } from './texts.ts';

const QUERY = gql`
  query Total {
    total
  }
`;

const clientOf = (server: ApolloLink) =>
  new ApolloClient({ link: ApolloLink.from([plainWords, server]), cache: new InMemoryCache() });

it('says a lost connection in Chinese', async () => {
  const client = clientOf(
    new ApolloLink(() => new Observable((o) => o.error(new TypeError('Failed to fetch')))),
  );
  await expect(client.query({ query: QUERY })).rejects.toThrow(texts.unreachable);
});

it("leaves the server's own words as they are", async () => {
  const client = clientOf(
    new ApolloLink(
      () =>
        new Observable((observer) => {
          observer.next({ errors: [{ message: '没有找到该记录' }] });
          observer.complete();
        }),
    ),
  );
  await expect(client.query({ query: QUERY })).rejects.toThrow('没有找到该记录');
});
