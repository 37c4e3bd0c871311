import type { Ctx } from '../../core/context.ts';
import { assertAllowed } from '../../core/allow.ts';
import { attachTo } from '../attachments/index.ts';
import { AttendanceResolver } from './attendance.resolver.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingSession } from './training-session.entity.ts';
import { findTraining } from './training.reads.ts';
import { TrainingResolver } from './training.resolver.ts';
import './training.export.ts';
import './training.import.ts';

export { TrainingAttendance, TrainingSession };
export { markAttendance } from './attendance.service.ts';
export { trainingFigures } from './training.figures.ts';
export { createTraining, voidTraining } from './training.service.ts';

// 课件、签到表, 照片.
attachTo('TrainingSession', {
  mayRead: (ctx, id) => mayUse(ctx, id, 'training:read'),
  mayChange: (ctx, id) => mayUse(ctx, id, 'training:run'),
});

async function mayUse(ctx: Ctx, id: string, permission: 'training:read' | 'training:run'): Promise<void> {
  assertAllowed(ctx.actor, permission);
  await findTraining(ctx, id);
}

export const trainings = {
  entities: [TrainingSession, TrainingAttendance],
  resolvers: [TrainingResolver, AttendanceResolver],
} as const;
