import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  NotificationsDocument,
  ReadAllNotificationsDocument,
  ReadNotificationDocument,
  UnreadNotificationsDocument,
  type NotificationFieldsFragment,
} from '../../gql/graphql.ts';
import { compareText } from '@gongkai/shared/lists/text';
import { useState } from 'react';
import { useAct } from '../../ui/use-act.ts';
import { useLiveList } from '../../ui/use-live-list.ts';
import { useLive } from '../../ui/workbench-context.tsx';
import { unreadAfter } from './unread.ts';

export type Message = NotificationFieldsFragment;

/** The number at 消息; live messages count it up and down. */
export function useUnread(): number {
  const { cache } = useApolloClient();
  const { data } = useQuery(UnreadNotificationsDocument);
  useLive(({ notification, change }) => {
    if (!notification) return;
    cache.updateQuery({ query: UnreadNotificationsDocument }, (known) =>
      known
        ? { ...known, unreadNotifications: unreadAfter(known.unreadNotifications, change, notification) }
        : known,
    );
  });
  return data?.unreadNotifications ?? 0;
}

const STEP = 20;
const MOST = 100;

const newest = (a: Message, b: Message): number =>
  compareText(b.createdAt, a.createdAt) || compareText(b.id, a.id);

/** The list of one's own messages, newest first, while it is open. */
export function useMessages() {
  const client = useApolloClient();
  const [size, setSize] = useState(STEP);
  const [failed, setFailed] = useState(false);
  const variables = { page: { page: 1, size } };
  const { data, previousData, error, refetch } = useQuery(NotificationsDocument, { variables });
  useLiveList({
    query: NotificationsDocument,
    variables,
    read: ({ notifications }) => ({ total: notifications.total, items: notifications.items }),
    write: (known, { items, total }) => ({
      ...known,
      notifications: { ...known.notifications, total, items: [...items] },
    }),
    rowOf: ({ notification }) => notification ?? null,
    belongs: () => true,
    compare: newest,
    page: 1,
    size,
    refetch: () => void refetch(),
  });
  const { act } = useAct(ReadNotificationDocument);
  const readAll = async () => {
    try {
      await client.mutate({ mutation: ReadAllNotificationsDocument });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const list = (data ?? previousData)?.notifications;
  return {
    list,
    error,
    failed,
    refetch: () => void refetch(),
    more: list && list.total > size && size < MOST ? () => setSize(size + STEP) : null,
    read: (message: Message) => void (message.readAt === null && act({ id: message.id })),
    readAll: () => void readAll(),
  };
}
