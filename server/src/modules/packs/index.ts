import { offerDocument } from '../../core/documents.ts';
import { packDocument } from './pack-document.ts';
import { PackFreeze } from './pack-freeze.entity.ts';
import { FreezeFields, PackFields, PackResolver, SummaryFields } from './pack.resolver.ts';
import { QuarterlyPack } from './quarterly-pack.entity.ts';
import { SectionSummary } from './section-summary.entity.ts';

export { PackFreeze, QuarterlyPack, SectionSummary };
export { hashOf, makePack, preparePack } from './pack.service.ts';
export { requestSummaries, submitSummary } from './summary.service.ts';

offerDocument('pack', 'pack', { allow: 'pack:read', make: packDocument });

export const packs = {
  entities: [QuarterlyPack, PackFreeze, SectionSummary],
  resolvers: [PackResolver, PackFields, FreezeFields, SummaryFields],
} as const;
