import {
  ApplicationHistoryResolver,
  AuditResolver,
  DisclosureHistoryResolver,
  MeetingHistoryResolver,
  PlanHistoryResolver,
  RemedyHistoryResolver,
  TaskHistoryResolver,
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
  ],
} as const;
