import {
  ApplicationHistoryResolver,
  AuditResolver,
  DisclosureHistoryResolver,
  RemedyHistoryResolver,
  TrainingHistoryResolver,
} from './history.resolver.ts';

export const audit = {
  entities: [],
  resolvers: [
    AuditResolver,
    DisclosureHistoryResolver,
    ApplicationHistoryResolver,
    RemedyHistoryResolver,
    TrainingHistoryResolver,
  ],
} as const;
