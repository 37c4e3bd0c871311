import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

export { TrainingAttendance, TrainingSession };

export const trainings = {
  entities: [TrainingSession, TrainingAttendance],
  resolvers: [],
} as const;
