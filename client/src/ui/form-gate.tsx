import type { ReactNode } from 'react';
import { DrawerPage } from './drawer-page.tsx';
import { EmptyState, ErrorState, LoadingLines, NoPermission } from './state-views.tsx';

export interface FormGateProps<Record> {
  /** Named like the form, so that the title does not change when it comes. */
  title: string;
  onClose: () => void;
  may: boolean;
  /** Who may, in words, for somebody who was sent the address. */
  forbidden: string;
  /** undefined while it is read, null when there is none. */
  record: Record | null | undefined;
  error?: { message: string } | undefined;
  onRetry?: () => void;
  children: (record: Record) => ReactNode;
}

/** Lets a form begin only with the right and the record it needs; says otherwise what is missing. */
export function FormGate<Record>(props: FormGateProps<Record>) {
  const { title, onClose, may, forbidden, record, error, onRetry, children } = props;
  if (may && record != null) return children(record);
  return (
    <DrawerPage title={title} onClose={onClose}>
      {!may ? (
        <NoPermission title="没有办理权限" detail={forbidden} />
      ) : record === null ? (
        <EmptyState title="没有这条记录" detail="地址可能有误，或记录不在您的权限内。" />
      ) : error ? (
        <ErrorState detail={error.message} {...(onRetry && { onRetry })} />
      ) : (
        <LoadingLines rows={5} />
      )}
    </DrawerPage>
  );
}
