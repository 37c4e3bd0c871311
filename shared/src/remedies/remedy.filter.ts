import { yearOf } from '../calendar/day.ts';
import { keys, valuesOf } from '../keys.ts';
import { compareText, contains } from '../lists/text.ts';
import { oneOf, optionalId, optionalText, z } from '../zod.ts';
import { RemedyKind, RemedyResult, type RemedyFacts } from './remedy.ts';

/** What the list of remedies can be narrowed by; the year is that of acceptance. */
export const remedyFilter = z.object({
  year: z.nullish(z.int().check(z.minimum(2008), z.maximum(2199))),
  search: optionalText('查询文字', 60),
  kind: z.nullish(oneOf('类型', valuesOf(RemedyKind))),
  sectionId: optionalId('科室'),
  result: z.nullish(oneOf('结果', valuesOf(RemedyResult))),
});
export type RemedyFilter = z.output<typeof remedyFilter>;

export const RemedySort = keys('ACCEPTED_ON', 'RESULT_ON', 'REGISTER_NO');
export type RemedySort = keyof typeof RemedySort;

export interface ListedRemedy extends RemedyFacts {
  readonly id: string;
  readonly registerNo: string;
  readonly caseNo: string | null;
  readonly body: string;
  readonly matter: string;
  readonly sectionId: string;
  readonly result: RemedyResult;
  readonly resultOn: string | null;
}

/** The filter, for a row that is already at hand; the server's SQL says the same. */
export function inRemedyFilter(row: ListedRemedy, filter: RemedyFilter): boolean {
  return (
    (!filter.year || yearOf(row.acceptedOn) === filter.year) &&
    (!filter.kind || row.kind === filter.kind) &&
    (!filter.sectionId || row.sectionId === filter.sectionId) &&
    (!filter.result || row.result === filter.result) &&
    contains(filter.search, row.registerNo, row.caseNo, row.body, row.matter)
  );
}

const sortKey: Record<RemedySort, (row: ListedRemedy) => string> = {
  ACCEPTED_ON: (row) => row.acceptedOn,
  RESULT_ON: (row) => row.resultOn ?? '',
  REGISTER_NO: (row) => row.registerNo,
};

/** The order of the list; equal rows by id. */
export function compareRemedies(sort: RemedySort, direction: 'ASC' | 'DESC') {
  const sign = direction === 'ASC' ? 1 : -1;
  return (a: ListedRemedy, b: ListedRemedy): number =>
    sign * (compareText(sortKey[sort](a), sortKey[sort](b)) || compareText(a.id, b.id));
}
