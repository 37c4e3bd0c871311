import {
  ApplicationHistoryResolver,
  AuditResolver,
  DisclosureHistoryResolver,
  MeetingHistoryResolver,
  PlanHistoryResolver,
  RemedyHistoryResolver,
  TaskHistoryResolver,
  TrainingHistoryResolver,
} from './history.resolver.ts';

export const audit = {
  entities: [],
  resolvers: [
    AuditResolver,
    DisclosureHistoryResolver,
    ApplicationHistoryResolver,
    MeetingHistoryResolver,
    RemedyHistoryResolver,
    TaskHistoryResolver,
    PlanHistoryResolver,
    TrainingHistoryResolver,
  ],
} as const;
