import { shareOf } from '@gongkai/shared/lists/share';
import type { SectionProgressFieldsFragment } from '../../gql/graphql.ts';

export type SectionLine = SectionProgressFieldsFragment;

/** What one square says of a task, in the order squares stand. */
export type Part = 'late' | 'done' | 'going' | 'open';

export const partText: Record<Part, string> = {
  late: '逾期',
  done: '已完成',
  going: '进行中',
  open: '未开始',
};
export const PARTS: readonly Part[] = ['late', 'done', 'going', 'open'];

/** Each task in one part: late before its status, so that late + done + going + open = total. */
export function partsOf(line: SectionLine): Record<Part, number> {
  const { done, submitted, inProgress, returned, notStarted, overdue, overdueInProgress } = line;
  return {
    late: overdue,
    done,
    going: submitted + inProgress + returned - overdueInProgress,
    open: notStarted - (overdue - overdueInProgress),
  };
}

/** 完成率 in percent; null while there is nothing to do. */
export const rateOf = ({ done, total }: Pick<SectionLine, 'done' | 'total'>): number | null =>
  shareOf(done, total);

/** Worst first: most late, then least done. Sections without tasks last. */
export function byNeed(a: SectionLine, b: SectionLine): number {
  return b.overdue - a.overdue || (rateOf(a) ?? 101) - (rateOf(b) ?? 101);
}

/** 逾期1项，已完成5项: for those who do not see the squares. */
export const partsText = (parts: Record<Part, number>, of: readonly Part[] = PARTS): string =>
  of
    .filter((part) => parts[part] > 0)
    .map((part) => `${partText[part]}${parts[part]}项`)
    .join('，');
