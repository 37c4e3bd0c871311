import { useApolloClient } from '@apollo/client/react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { applyToList, type ListPlace, type ListState } from '@gongkai/shared/lists/live-list';
import { useLive, type LiveMessage } from './workbench-context.tsx';

export interface LiveListOptions<Data, Variables extends OperationVariables, Row> extends ListPlace<Row> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** The list within the answer, and the answer with another list in its place. */
  readonly read: (data: Data) => ListState<Row>;
  readonly write: (data: Data, list: ListState<Row>) => Data;
  /** The row a message is about, if it is one of this list's kind. */
  readonly rowOf: (message: LiveMessage) => Row | null;
  /** Fetches the page, for the changes of which the event alone cannot tell what it looks like now. */
  readonly refetch: () => void;
}

/** Keeps a list on screen true to the live messages, by the shared filter and order and without asking. */
export function useLiveList<Data, Variables extends OperationVariables, Row extends { readonly id: string }>(
  options: LiveListOptions<Data, Variables, Row>,
): void {
  const { cache } = useApolloClient();
  const { query, variables, read, write, rowOf, refetch } = options;
  useLive((message) => {
    const row = rowOf(message);
    if (!row) return;
    let incomplete = false;
    cache.updateQuery<Data, Variables>({ query, variables }, (known) => {
      if (!known) return undefined;
      const moved = applyToList(read(known as Data), row, message.change === 'created', options); // the cache gives it unmasked
      incomplete = moved.incomplete;
      return write(known as Data, moved.state) as never; // as it was read
    });
    if (incomplete) refetch();
  });
}
