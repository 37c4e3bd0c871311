import { dayText } from '@gongkai/shared/meetings/meeting.texts';
import type { Tx } from '../../core/transaction.ts';
import { accountsWithRole } from '../accounts/index.ts';
import { notify } from '../notifications/index.ts';
import type { Task } from './task.entity.ts';

const pathOf = ({ id }: Task): string => `/tasks/${id}`;

/** To who is responsible: the person named, or the section's liaison. */
export async function tellSection(tx: Tx, task: Task, what: string, text: string): Promise<void> {
  await notify(tx, [
    {
      ...(task.personId ? { personIds: [task.personId] } : { sectionIds: [task.sectionId] }),
      onceKey: `task:${task.id}:${what}`,
      text: text.slice(0, 200),
      path: pathOf(task),
    },
  ]);
}

/** 新任务, given by hand or by a meeting; a plan's own notice speaks of its tasks when it comes into force. */
export async function tellGiven(tx: Tx, tasks: readonly Task[]): Promise<void> {
  for (const task of tasks)
    await tellSection(tx, task, 'given', `新任务：“${task.title}”，${dayText(task.dueOn)}前完成`);
}

/** To the office: something waits to be read. */
export async function tellOffice(tx: Tx, task: Task, round: number): Promise<void> {
  await notify(tx, [
    {
      accountIds: await accountsWithRole(tx.db, 'OFFICE'),
      onceKey: `task:${task.id}:submitted:${round}`,
      text: `“${task.title}”已提交，待审核`.slice(0, 200),
      path: pathOf(task),
    },
  ]);
}
