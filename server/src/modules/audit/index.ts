import {
  ApplicationHistoryResolver,
  AuditResolver,
  DisclosureHistoryResolver,
  MeetingHistoryResolver,
  RemedyHistoryResolver,
} from './history.resolver.ts';

export const audit = {
  entities: [],
  resolvers: [
    AuditResolver,
    DisclosureHistoryResolver,
    ApplicationHistoryResolver,
    MeetingHistoryResolver,
    RemedyHistoryResolver,
  ],
} as const;
