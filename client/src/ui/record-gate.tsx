import { useState, type ReactNode } from 'react';
import { DrawerPage } from './drawer-page.tsx';
import { EmptyState, ErrorState, LoadingLines } from './state-views.tsx';

export interface RecordGateProps<T> {
  /** Named like the form, so that the title does not change when it comes. */
  title: string;
  onClose: () => void;
  /** undefined while it is read. */
  record: T | undefined;
  error?: { message: string } | undefined;
  onRetry: () => void;
  /** Why this form cannot be filled in for the record: what has been done to it, or whose act it is. */
  whyNot: (record: T) => string | null;
  children: (record: T) => ReactNode;
}

/** Lets the form of an act on a record begin only while the record still allows it. */
export function RecordGate<T extends { readonly id: string }>(props: RecordGateProps<T>) {
  const { title, onClose, record, error, onRetry } = props;
  if (record) return <Opened key={record.id} {...props} record={record} />;
  return (
    <DrawerPage title={title} onClose={onClose}>
      {error ? (
        <ErrorState title="不能打开" detail={error.message} onRetry={onRetry} />
      ) : (
        <LoadingLines rows={8} />
      )}
    </DrawerPage>
  );
}

function Opened<T>({ title, onClose, record, whyNot, children }: RecordGateProps<T> & { record: T }) {
  // As it was when the form was opened: one's own act, once done, must not turn the form into this notice.
  const [why] = useState(() => whyNot(record));
  if (why === null) return children(record);
  return (
    <DrawerPage title={title} onClose={onClose}>
      <EmptyState title={why} />
    </DrawerPage>
  );
}
