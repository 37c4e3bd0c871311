import {
  ApplicationHistoryResolver,
  AuditResolver,
  DisclosureHistoryResolver,
  RemedyHistoryResolver,
} from './history.resolver.ts';

export const audit = {
  entities: [],
  resolvers: [AuditResolver, DisclosureHistoryResolver, ApplicationHistoryResolver, RemedyHistoryResolver],
} as const;
