import { PlanApprovalResolver } from './plan-approval.resolver.ts';
import { PlanMatrixResolver } from './plan-matrix.resolver.ts';
import { SupervisionOrder } from './supervision-order.entity.ts';
import { Task } from './task.entity.ts';
import { TaskSubmission } from './task-submission.entity.ts';

export { SupervisionOrder, Task, TaskSubmission };
export { approvePlan } from './plan-approval.service.ts';
export { planDocument } from './plan-document.ts';
export { createTasks, type NewTask } from './task-creation.service.ts';

export const tasks = {
  entities: [Task, TaskSubmission, SupervisionOrder],
  resolvers: [PlanApprovalResolver, PlanMatrixResolver],
} as const;
