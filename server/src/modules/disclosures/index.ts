import { attachTo } from '../attachments/index.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import './disclosure.calendar.ts';
import { disclosureAttachments } from './disclosure-attachments.ts';
import { DisclosureFields } from './disclosure-fields.resolver.ts';
import { DisclosureReview } from './disclosure-review.entity.ts';
import { DisclosureMutations, DisclosureQueries } from './disclosure.resolver.ts';
import './disclosure.export.ts';

export { ActiveDisclosureItem, DisclosureReview };
export { backEnterDisclosure, createDisclosure, voidDisclosure } from './disclosure.service.ts';
export { publishDisclosure } from './publication.service.ts';
export { readsDisclosure } from './review.facts.ts';
export { reviewDisclosure, submitDisclosure } from './review.service.ts';

attachTo('ActiveDisclosureItem', disclosureAttachments);

export const disclosures = {
  entities: [ActiveDisclosureItem, DisclosureReview],
  resolvers: [DisclosureQueries, DisclosureMutations, DisclosureFields],
} as const;
