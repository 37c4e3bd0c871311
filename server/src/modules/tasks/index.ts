import { offerDocument } from '../../core/documents.ts';
import { attachTo } from '../attachments/index.ts';
import { planDocument } from './plan-document.ts';
import { PlanApprovalResolver } from './plan-approval.resolver.ts';
import { PlanMatrixResolver } from './plan-matrix.resolver.ts';
import { orderDocument } from './supervision-document.ts';
import { SupervisionOrder } from './supervision-order.entity.ts';
import { SupervisionResolver } from './supervision.resolver.ts';
import { Task } from './task.entity.ts';
import { taskAttachments } from './task-attachments.ts';
import { SupervisionFields, TaskFields } from './task-fields.resolver.ts';
import { TaskSubmission } from './task-submission.entity.ts';
import { TaskMutations, TaskQueries } from './task.resolver.ts';
import './task.calendar.ts';
import './task.export.ts';
import './task.import.ts';

export { SupervisionOrder, Task, TaskSubmission };
export { approvePlan } from './plan-approval.service.ts';
export { createTasks, type NewTask } from './task-creation.service.ts';
export { tellGiven } from './task-messages.ts';
export { factsOf } from './task.facts.ts';
export { OVERDUE, readsTask, STILL_OPEN } from './task.reads.ts';
export { sendReminders } from './reminders.service.ts';
export { progressKeeperOf } from './task-progress.keeper.ts';
export { taskProgress } from './task-progress.reads.ts';
export { TaskProgress } from './task-progress.types.ts';
export { answerSupervision, superviseTasks } from './supervision.service.ts';
export { saveTaskProgress, submitTask } from './task-progress.service.ts';
export { acceptTask, returnTask } from './task-review.service.ts';
export { assignTasks } from './task-assignment.service.ts';

attachTo('Task', taskAttachments);
offerDocument('plan', 'breakdown', { allow: 'plan:read', make: planDocument });
offerDocument('supervision', 'order', { allow: 'supervision:read', make: orderDocument });

export const tasks = {
  entities: [Task, TaskSubmission, SupervisionOrder],
  resolvers: [
    TaskQueries,
    TaskMutations,
    TaskFields,
    SupervisionResolver,
    SupervisionFields,
    PlanApprovalResolver,
    PlanMatrixResolver,
  ],
} as const;
