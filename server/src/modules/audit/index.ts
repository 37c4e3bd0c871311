import {
  ApplicationHistoryResolver,
  AuditResolver,
  DisclosureHistoryResolver,
  RemedyHistoryResolver,
  TaskHistoryResolver,
} from './history.resolver.ts';

export const audit = {
  entities: [],
  resolvers: [
    AuditResolver,
    DisclosureHistoryResolver,
    ApplicationHistoryResolver,
    RemedyHistoryResolver,
    TaskHistoryResolver,
  ],
} as const;
