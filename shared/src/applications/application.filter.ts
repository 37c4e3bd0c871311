import { yearOf, type Day } from '../calendar/day.ts';
import { keys, valuesOf } from '../keys.ts';
import { compareText, contains } from '../lists/text.ts';
import { oneOf, optionalId, optionalText, z } from '../zod.ts';
import { ApplicationState, applicationState, ReceiptChannel, type ApplicationFacts } from './application.ts';

/** What the register can be narrowed by; the year is that of the legal receipt day. Applicants are not searchable. */
export const applicationFilter = z.object({
  year: z.nullish(z.int().check(z.minimum(2008), z.maximum(2199))),
  search: optionalText('查询文字', 60),
  channel: z.nullish(oneOf('受理渠道', valuesOf(ReceiptChannel))),
  sectionId: optionalId('科室'),
  state: z.nullish(oneOf('状态', valuesOf(ApplicationState))),
});
export type ApplicationFilter = z.output<typeof applicationFilter>;

export const ApplicationSort = keys('RECEIVED_ON', 'DUE_ON', 'SERVED_ON', 'ACCEPTANCE_NO');
export type ApplicationSort = keyof typeof ApplicationSort;

export interface ListedApplication extends ApplicationFacts {
  readonly id: string;
  readonly acceptanceNo: string;
  readonly content: string;
  readonly replyNo: string | null;
  readonly sectionId: string;
}

/** The filter, for a row that is already at hand; the server's SQL says the same. */
export function inApplicationFilter(row: ListedApplication, filter: ApplicationFilter, today: Day): boolean {
  return (
    (!filter.year || yearOf(row.receivedOn) === filter.year) &&
    (!filter.channel || row.channel === filter.channel) &&
    (!filter.sectionId || row.sectionId === filter.sectionId) &&
    (!filter.state || applicationState(row, today) === filter.state) &&
    contains(filter.search, row.acceptanceNo, row.content, row.replyNo)
  );
}

const sortKey: Record<ApplicationSort, (row: ListedApplication) => string> = {
  RECEIVED_ON: (row) => row.receivedOn,
  DUE_ON: (row) => row.dueOn,
  SERVED_ON: (row) => row.servedOn ?? '',
  ACCEPTANCE_NO: (row) => row.acceptanceNo,
};

/** The order of the register; equal rows by id. */
export function compareApplications(sort: ApplicationSort, direction: 'ASC' | 'DESC') {
  const sign = direction === 'ASC' ? 1 : -1;
  return (a: ListedApplication, b: ListedApplication): number =>
    sign * (compareText(sortKey[sort](a), sortKey[sort](b)) || compareText(a.id, b.id));
}
