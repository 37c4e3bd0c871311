import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import { DisclosureResolver } from './disclosure.resolver.ts';
import './disclosure.calendar.ts';
import './disclosure.export.ts';

export { ActiveDisclosureItem };
export {
  backEnterDisclosure,
  createDisclosure,
  publishDisclosure,
  voidDisclosure,
} from './disclosure.service.ts';

export const disclosures = {
  entities: [ActiveDisclosureItem],
  resolvers: [DisclosureResolver],
} as const;
