import {
  ApplicationHistoryResolver,
  AuditResolver,
  DisclosureHistoryResolver,
  MeetingHistoryResolver,
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
  ],
} as const;
