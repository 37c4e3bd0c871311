import { quarterRange, type Quarter } from '@gongkai/shared/packs/pack';
import type { SummaryTask } from '@gongkai/shared/packs/summary';
import { isOverdue } from '@gongkai/shared/tasks/task';
import type { Tx } from '../../core/transaction.ts';
import { factsOf, Task } from '../tasks/index.ts';

/** Section → its tasks that fell due in the quarter or are overdue from before it. */
export async function tasksOfQuarter(tx: Tx, quarter: Quarter): Promise<Map<string, SummaryTask[]>> {
  const { from, to } = quarterRange(quarter);
  const today = tx.clock.today();
  const tasks = await tx.db
    .createQueryBuilder(Task, 'item')
    .where('item.voidedAt IS NULL AND item.startsOn <= :today', { today })
    .andWhere("(item.dueOn BETWEEN :from AND :to OR (item.dueOn < :from AND item.status <> 'DONE'))", {
      from,
      to,
    })
    .orderBy('item.dueOn', 'ASC')
    .addOrderBy('item.id', 'ASC')
    .getMany();
  const bySection = new Map<string, SummaryTask[]>();
  for (const task of tasks) {
    const line = {
      title: task.title,
      done: task.status === 'DONE',
      overdue: isOverdue(factsOf(task), today),
      lateReason: task.lateReason,
    };
    bySection.set(task.sectionId, [...(bySection.get(task.sectionId) ?? []), line]);
  }
  return bySection;
}
