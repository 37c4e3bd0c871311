import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { day, type Day } from '@gongkai/shared/calendar/day';
import { UNVERIFIED } from '@gongkai/shared/calendar/notice';
import { makeCalendar, type WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import { useEffect, useMemo } from 'react';
import { CalendarDocument, type CalendarFieldsFragment } from '../gql/graphql.ts';
import type { Bootstrap } from '../ui/workbench-context.tsx';
import type { LiveHub } from './live.ts';

/** Puts the calendar that came with the bootstrap into the cache, before anything asks for it. */
export function keepCalendar(client: ApolloClient, { viewer }: Bootstrap): void {
  if (!viewer?.calendar) return;
  const data = { __typename: 'Query', calendar: viewer.calendar } as const;
  client.writeQuery({ query: CalendarDocument, data });
}

/**
 * The calendar in force. It came with the bootstrap, so that no page waits for it; a notice
 * heard of live, and a gap in the connection, ask anew.
 */
export function useCalendar(
  client: ApolloClient,
  bootstrap: Bootstrap,
  hub: LiveHub | null,
): WorkingCalendar {
  const given = bootstrap.viewer?.calendar ?? null;
  const { data } = useQuery(CalendarDocument, { client, fetchPolicy: 'cache-first', skip: given === null });
  useEffect(
    () =>
      hub?.onLive(({ notice }) => {
        if (notice && given) void client.refetchQueries({ include: [CalendarDocument] });
      }),
    [hub, client, given],
  );
  const view = data?.calendar ?? given;
  return useMemo(
    () => (view ? calendarOf(view) : unseen(bootstrap.calendarKnownThrough)),
    [view, bootstrap.calendarKnownThrough],
  );
}

/** The notices carry no names here: for counting it does not matter what a day off is called. */
function calendarOf({ notices }: CalendarFieldsFragment): WorkingCalendar {
  const days = (list: readonly string[], isOffDay: boolean) =>
    list.map((date) => ({ date: date as Day, name: '', isOffDay })); // the server sends real days
  return makeCalendar(
    notices.map(({ year, offDays, makeUpDays }) => ({
      year,
      title: '',
      number: UNVERIFIED,
      url: UNVERIFIED,
      days: [...days(offDays, true), ...days(makeUpDays, false)],
    })),
  );
}

/** Whoever may not see the calendar sees no due day either; to count one would be a mistake. */
function unseen(knownThrough: string): WorkingCalendar {
  return {
    from: day('2008-01-01'),
    knownThrough: knownThrough as Day, // the server sends real days
    dayKind: () => {
      throw new Error('this viewer has no calendar');
    },
  };
}
