import { yearOf, type Day } from '../calendar/day.ts';
import { keys, valuesOf } from '../keys.ts';
import { compareText, contains } from '../lists/text.ts';
import { oneOf, optionalId, optionalText, z } from '../zod.ts';
import { DisclosureCategory, DisclosureState, disclosureState, type DisclosureFacts } from './disclosure.ts';
import { ReviewStatus } from './review.lifecycle.ts';

/** What the list of items can be narrowed by; the year is that of the formed day. */
export const disclosureFilter = z.object({
  year: z.nullish(z.int().check(z.minimum(2008), z.maximum(2199))),
  search: optionalText('查询文字', 60),
  category: z.nullish(oneOf('信息类别', valuesOf(DisclosureCategory))),
  sectionId: optionalId('科室'),
  state: z.nullish(oneOf('状态', valuesOf(DisclosureState))),
  reviewStatus: z.nullish(oneOf('审查状态', valuesOf(ReviewStatus))),
});
export type DisclosureFilter = z.output<typeof disclosureFilter>;

export const DisclosureSort = keys('FORMED_ON', 'DUE_ON', 'PUBLISHED_ON', 'INDEX_NO', 'TITLE');
export type DisclosureSort = keyof typeof DisclosureSort;

export interface ListedDisclosure extends DisclosureFacts {
  readonly id: string;
  readonly indexNo: string;
  readonly title: string;
  readonly documentNo: string | null;
  readonly category: DisclosureCategory;
  readonly sectionId: string;
  readonly formedOn: Day;
  readonly reviewStatus: ReviewStatus;
}

/** The filter, for a row that is already at hand; the server's SQL says the same. */
export function inDisclosureFilter(row: ListedDisclosure, filter: DisclosureFilter, today: Day): boolean {
  return (
    (!filter.year || yearOf(row.formedOn) === filter.year) &&
    (!filter.category || row.category === filter.category) &&
    (!filter.sectionId || row.sectionId === filter.sectionId) &&
    (!filter.state || disclosureState(row, today) === filter.state) &&
    (!filter.reviewStatus || row.reviewStatus === filter.reviewStatus) &&
    contains(filter.search, row.title, row.indexNo, row.documentNo)
  );
}

const sortKey: Record<DisclosureSort, (row: ListedDisclosure) => string> = {
  FORMED_ON: (row) => row.formedOn,
  DUE_ON: (row) => row.dueOn,
  PUBLISHED_ON: (row) => row.publishedOn ?? '',
  INDEX_NO: (row) => row.indexNo,
  TITLE: (row) => row.title,
};

/** The order of the list; equal rows by id, so that paging never shows a row twice. */
export function compareDisclosures(sort: DisclosureSort, direction: 'ASC' | 'DESC') {
  const sign = direction === 'ASC' ? 1 : -1;
  return (a: ListedDisclosure, b: ListedDisclosure): number =>
    sign * (compareText(sortKey[sort](a), sortKey[sort](b)) || compareText(a.id, b.id));
}
