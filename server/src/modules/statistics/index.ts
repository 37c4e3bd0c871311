import { StatisticsResolver } from './statistics.resolver.ts';

export { Attention, maskAttention } from './attention.ts';
export { keeperOf, type Recount } from './keeper.ts';
export { formLines, periodFigures, type PeriodFigures } from './period.ts';
export { maskRows } from './ledger-row.ts';
export { LedgerRow } from './ledger-row.types.ts';
export type { CountedRecord } from './series.ts';
export { StatisticsTable, YearFigures } from './statistics.types.ts';

export const statistics = {
  entities: [],
  resolvers: [StatisticsResolver],
} as const;
