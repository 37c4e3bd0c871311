import {
  ApplicationHistoryResolver,
  AuditResolver,
  DisclosureHistoryResolver,
  MeetingHistoryResolver,
  PlanHistoryResolver,
  RemedyHistoryResolver,
  TrainingHistoryResolver,
  TaskHistoryResolver,
} from './history.resolver.ts';

export const audit = {
  entities: [],
  resolvers: [
    AuditResolver,
    DisclosureHistoryResolver,
    ApplicationHistoryResolver,
    RemedyHistoryResolver,
    TrainingHistoryResolver,
    MeetingHistoryResolver,
    RemedyHistoryResolver,
    TaskHistoryResolver,
    PlanHistoryResolver,
  ],
} as const;
