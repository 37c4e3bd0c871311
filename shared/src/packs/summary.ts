/** What a section's summary of a quarter is prefilled from. */
export interface SummaryTask {
  readonly title: string;
  readonly done: boolean;
  readonly overdue: boolean;
  readonly lateReason: string | null;
}

const MOST_CHARACTERS = 1000;
const MOST_NAMED = 8;

const named = (tasks: readonly SummaryTask[]): string =>
  tasks
    .slice(0, MOST_NAMED)
    .map(({ title }) => title)
    .join('、') + (tasks.length > MOST_NAMED ? `等${tasks.length}项` : '');

/**
 * 科室小结, prefilled: how many tasks, what is done, what is late and why. The
 * section changes it as it sees fit; the numbers are those of its tasks.
 */
export function prefilledSummary(tasks: readonly SummaryTask[]): string {
  if (tasks.length === 0) return '本季度没有到期的任务。';
  const done = tasks.filter((task) => task.done);
  const overdue = tasks.filter((task) => task.overdue);
  const going = tasks.filter((task) => !task.done && !task.overdue);
  const lines = [
    `本季度任务${tasks.length}项，完成${done.length}项，在办${going.length}项，逾期${overdue.length}项。`,
    ...(done.length > 0 ? [`已完成：${named(done)}。`] : []),
    ...(going.length > 0 ? [`在办：${named(going)}。`] : []),
    ...(overdue.length > 0
      ? [
          `逾期：${overdue.map(({ title, lateReason }) => `${title}（${lateReason ?? '原因待填'}）`).join('；')}。`,
        ]
      : []),
  ];
  return lines.join('\n').slice(0, MOST_CHARACTERS);
}
