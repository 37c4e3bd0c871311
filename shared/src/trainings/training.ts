import { keys } from '../keys.ts';

/** 培训类别: 集中培训, 跟班学习, 以会代训. */
export const TrainingKind = keys('CENTRAL', 'ON_THE_JOB', 'IN_MEETING');
export type TrainingKind = keyof typeof TrainingKind;
