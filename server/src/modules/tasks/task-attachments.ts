import { nextStatus } from '@gongkai/shared/tasks/task.lifecycle';
import { coversRow } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import { actorOf } from '../../core/context.ts';
import { forbidden, invalidInput } from '../../core/errors.ts';
import type { AttachmentOwner } from '../attachments/index.ts';
import { factsOf } from './task.facts.ts';
import { findTask } from './task.reads.ts';

/** 佐证材料: read with the task, changed by who reports on it and only while it may be reported on. */
export const taskAttachments: AttachmentOwner = {
  mayRead: async (ctx, id) => void (await findTask(ctx, id)),
  async mayChange(ctx, id) {
    const task = await findTask(ctx, id);
    if (!coversRow(actorOf(ctx), 'task:report', task)) throw forbidden();
    const step = nextStatus(factsOf(task), 'save', ctx.clock.today());
    if ('refused' in step) throw invalidInput([{ path: '', message: refusalText[step.refused] }]);
  },
};
