import type { App } from '../core/context.ts';
import type { Check } from './check.ts';
import { verifyDeadlines } from './verify-deadlines.ts';
import { verifyFreezes } from './verify-freezes.ts';
import { verifyMeetings } from './verify-meetings.ts';
import { verifyTasks } from './verify-tasks.ts';
import { verifyTrainings } from './verify-trainings.ts';

/** Everything, from the first year with rows to the current one. */
export async function verifyAll(app: App): Promise<Check[]> {
  return [
    ...(await verifyTasks(app)),
    ...(await verifyMeetings(app)),
    ...(await verifyTrainings(app)),
    ...(await verifyDeadlines(app)),
    ...(await verifyFreezes(app)),
  ];
}
