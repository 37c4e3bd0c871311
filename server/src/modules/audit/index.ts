import {
  ApplicationHistoryResolver,
  AuditResolver,
  DisclosureHistoryResolver,
  PlanHistoryResolver,
  RemedyHistoryResolver,
} from './history.resolver.ts';

export const audit = {
  entities: [],
  resolvers: [
    AuditResolver,
    DisclosureHistoryResolver,
    ApplicationHistoryResolver,
    RemedyHistoryResolver,
    PlanHistoryResolver,
  ],
} as const;
