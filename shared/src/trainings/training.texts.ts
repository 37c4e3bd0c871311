import type { TrainingKind, TrainingState } from './training.ts';

export const trainingKindText: Record<TrainingKind, string> = {
  CENTRAL: '集中培训',
  ON_THE_JOB: '跟班学习',
  IN_MEETING: '以会代训',
};

export const trainingStateText: Record<TrainingState, string> = {
  PLANNED: '未举办',
  HELD: '已举办',
  VOIDED: '已作废',
};
