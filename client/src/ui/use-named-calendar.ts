import { useQuery } from '@apollo/client/react';
import type { Day } from '@gongkai/shared/calendar/day';
import { UNVERIFIED } from '@gongkai/shared/calendar/notice';
import { makeCalendar } from '@gongkai/shared/calendar/working-calendar';
import { useMemo } from 'react';
import { NamedCalendarDocument, type NoticeFieldsFragment } from '../gql/graphql.ts';
import { useLive } from './workbench-context.tsx';

export type Notice = NoticeFieldsFragment;

/**
 * The calendar with the names and sources of its days off, for where it is read rather than counted by. Asked for
 * when it is first shown; the one every page counts by (`useWorkbench().calendar`) has no names.
 */
export function useNamedCalendar() {
  // A notice entered in between is in the cache without its names: what is missing is asked for then.
  const { data, error, refetch } = useQuery(NamedCalendarDocument, { fetchPolicy: 'cache-first' });
  useLive(({ notice }) => {
    if (notice) void refetch();
  });
  const view = data?.calendar;
  const calendar = useMemo(() => view && makeCalendar(view.notices.map(asNotice)), [view]);
  return { view, calendar, error, retry: () => void refetch() };
}

const asNotice = ({ year, title, noticeNo, url, days }: Notice) => ({
  year,
  title,
  number: noticeNo,
  url: url || UNVERIFIED,
  days: days.map(({ date, name, isOffDay }) => ({ date: date as Day, name, isOffDay })), // the server sends real days
});
