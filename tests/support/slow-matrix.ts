import type { EntityManager } from 'typeorm';

interface Row {
  sectionId: string;
  responsibility: string;
  status: string;
  startsOn: string;
  dueOn: string;
  submittedOn: string | null;
  voidedAt: string | null;
}

/**
 * The figures of 责任分解 counted anew, task by task, from bare rows and in other words than
 * the product’s: what the matrix says is compared with this.
 */
export async function slowMatrix(
  db: EntityManager,
  year: number,
  today: string,
): Promise<Record<string, string>> {
  const plans: { id: string; edition: number; status: string }[] = await db.query(
    `SELECT id, edition, status FROM annual_work_plan WHERE year = ${year} ORDER BY edition DESC`,
  );
  const figures: Record<string, { total: number; done: number; overdue: number }> = {};
  const touch = (key: string) => (figures[key] ??= { total: 0, done: 0, overdue: 0 });
  touch('合计');
  const placed = new Set<string>();
  for (const { id, status } of plans) {
    if (status !== 'APPROVED' && status !== 'REPLACED') continue;
    const lines: { lineKey: string; sectionId: string; responsibility: string; coSectionIds: string }[] =
      await db.query(
        `SELECT lineKey, sectionId, responsibility, coSectionIds FROM responsibility_line WHERE planId = '${id}' AND voidedAt IS NULL`,
      );
    for (const line of lines) {
      if (placed.has(line.lineKey)) continue;
      placed.add(line.lineKey);
      const tasks: Row[] = await db.query(`SELECT * FROM task WHERE lineKey = '${line.lineKey}'`);
      const counted = tasks.filter((task) => task.voidedAt === null && task.startsOn <= today);
      if (status !== 'APPROVED' && counted.length === 0) continue;
      const keys = ['合计', line.sectionId, line.responsibility, `${line.responsibility} ${line.sectionId}`];
      if (status === 'APPROVED') for (const one of JSON.parse(line.coSectionIds) as string[]) touch(one);
      for (const key of keys) {
        const figure = touch(key);
        for (const { status: at, dueOn, submittedOn } of counted) {
          figure.total += 1;
          if (at === 'DONE') figure.done += 1;
          else if ((at === 'SUBMITTED' ? (submittedOn ?? today) : today) > dueOn) figure.overdue += 1;
        }
      }
    }
  }
  return Object.fromEntries(
    Object.entries(figures).map(([key, { total, done, overdue }]) => [
      key,
      `${done}/${total} 逾期${overdue}`,
    ]),
  );
}
