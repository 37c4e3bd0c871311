import { yearOf, type Day } from '../calendar/day.ts';
import { keys } from '../keys.ts';
import { compareText, contains } from '../lists/text.ts';
import { optionalId, optionalText, z } from '../zod.ts';

/** How an order (督办单) stands: 待答复 until it is answered, 逾期未答复 once its day has passed. */
export const SupervisionState = keys('UNSEEN', 'SEEN', 'LATE', 'ANSWERED');
export type SupervisionState = keyof typeof SupervisionState;

/** What the state of an order follows from. */
export interface SupervisionFacts {
  readonly answerBy: Day;
  readonly seenAt: string | null;
  readonly answeredAt: string | null;
}

/** The state an order is shown in. */
export function supervisionState(order: SupervisionFacts, today: Day): SupervisionState {
  if (order.answeredAt !== null) return 'ANSWERED';
  if (order.answerBy < today) return 'LATE';
  return order.seenAt === null ? 'UNSEEN' : 'SEEN';
}

export const supervisionStateText: Record<SupervisionState, string> = {
  UNSEEN: '待答复，未阅',
  SEEN: '待答复，已阅',
  LATE: '逾期未答复',
  ANSWERED: '已答复',
};

/** Working days a section is given to answer where the leader sets no other day. */
export const ANSWER_WITHIN_WORKING_DAYS = 3;

export const supervisionFilter = z.object({
  /** Year of the order. */
  year: z.nullish(z.int().check(z.minimum(2008), z.maximum(2199))),
  /** Not answered yet. */
  waiting: z.nullish(z.boolean()),
  sectionId: optionalId('科室'),
  search: optionalText('查询文字', 60),
});
export type SupervisionFilter = z.output<typeof supervisionFilter>;

export interface ListedSupervision extends SupervisionFacts {
  readonly id: string;
  readonly orderNo: string;
  readonly line: string;
  readonly sectionId: string;
  readonly issuedOn: Day;
  readonly task: { readonly title: string };
}

/** The filter, for a row at hand; the server's SQL says the same. */
export function inSupervisionFilter(row: ListedSupervision, filter: SupervisionFilter): boolean {
  return (
    (!filter.year || yearOf(row.issuedOn) === filter.year) &&
    (filter.waiting == null || (row.answeredAt === null) === filter.waiting) &&
    (!filter.sectionId || row.sectionId === filter.sectionId) &&
    contains(filter.search, row.orderNo, row.line, row.task.title)
  );
}

/** Newest first, as the server lists them. */
export function compareSupervision(a: ListedSupervision, b: ListedSupervision): number {
  return compareText(b.issuedOn, a.issuedOn) || compareText(b.id, a.id);
}
