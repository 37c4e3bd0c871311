import { ApolloLink, Observable } from '@apollo/client';

/** How far the live messages have brought this page. */
export interface LivePosition {
  seq: number;
}

const ATTEMPTS = 6;
const FIRST_WAIT_MS = 20;

/**
 * An answer that was on its way while a live message came may be older than what
 * the page already shows: written into the cache it would undo the message, and
 * nothing would mend it. Such a query is asked again, each time after twice the wait;
 * an act is never sent twice, so after one the page is brought up to date (`overtaken`).
 */
export function freshAnswers(position: LivePosition, overtaken: () => void): ApolloLink {
  const isOld = ({ extensions }: ApolloLink.Result): boolean => {
    const seq: unknown = extensions?.['seq'];
    return typeof seq === 'number' && seq < position.seq;
  };
  return new ApolloLink((operation, forward) => {
    const isQuery = operation.operationType === 'query';
    return new Observable((observer) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let asked: { unsubscribe(): void } | undefined;
      const ask = (attempt: number): void => {
        asked = forward(operation).subscribe({
          next: (result) => {
            const old = isOld(result);
            if (old && isQuery && attempt < ATTEMPTS) {
              timer = setTimeout(() => ask(attempt + 1), FIRST_WAIT_MS * 2 ** (attempt - 1));
              return;
            }
            observer.next(result);
            observer.complete();
            if (old && !isQuery) overtaken();
          },
          error: (error) => observer.error(error),
        });
      };
      ask(1);
      return () => {
        clearTimeout(timer);
        asked?.unsubscribe();
      };
    });
  });
}
