import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshAnswers, type LivePosition } from './fresh-answers.ts';

const QUERY = gql`
  query Total {
    total
  }
`;

/** A client whose server answers with these positions, one after the other; the total says how often it was asked. */
function clientOf(position: LivePosition, positions: readonly (number | undefined)[]) {
  let [asked, overtaken] = [0, 0];
  const server = new ApolloLink(
    () =>
      new Observable((observer) => {
        const seq = positions[Math.min(asked, positions.length - 1)];
        asked += 1;
        observer.next({ data: { total: asked }, ...(seq !== undefined && { extensions: { seq } }) });
        observer.complete();
      }),
  );
  const client = new ApolloClient({
    link: ApolloLink.from([freshAnswers(position, () => (overtaken += 1)), server]),
    cache: new InMemoryCache(),
  });
  return { client, asked: () => asked, overtaken: () => overtaken };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an answer', () => {
  it.each([
    ['newer than the screen', 7, [8]],
    ['as new as the screen', 7, [7]],
    ['that does not say', 7, [undefined]],
  ])('%s is taken', async (_what, seq, positions) => {
    const { client, asked } = clientOf({ seq }, positions);
    expect(await client.query({ query: QUERY })).toMatchObject({ data: { total: 1 } });
    expect(asked()).toBe(1);
  });

  it('that a live message has overtaken is asked for again', async () => {
    const { client, asked } = clientOf({ seq: 9 }, [7, 8, 9]);
    const answer = client.query({ query: QUERY });
    await vi.runAllTimersAsync();
    expect(await answer).toMatchObject({ data: { total: 3 } });
    expect(asked()).toBe(3);
  });

  it('from a server that stays behind is taken in the end', async () => {
    const { client, asked } = clientOf({ seq: 9 }, [7]);
    const answer = client.query({ query: QUERY });
    await vi.runAllTimersAsync();
    expect(await answer).toMatchObject({ data: { total: 6 } });
    expect(asked()).toBe(6);
  });

  it.each([
    ['overtaken on its way', 7, 1],
    ['as new as the screen', 9, 0],
  ])('to an act is never asked for twice: %s', async (_what, seq, times) => {
    const { client, asked, overtaken } = clientOf({ seq: 9 }, [seq]);
    await client.mutate({
      mutation: gql`
        mutation Do {
          total
        }
      `,
    });
    expect([asked(), overtaken()]).toEqual([1, times]);
  });
});
