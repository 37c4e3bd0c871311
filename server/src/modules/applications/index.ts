import { ApplicationResolver } from './application.resolver.ts';
import { DisclosureApplication } from './disclosure-application.entity.ts';
import './application.calendar.ts';
import './application.export.ts';

export { DisclosureApplication };
export {
  backEnterApplication,
  registerApplication,
  replyApplication,
  voidApplication,
} from './application.service.ts';

export const applications = {
  entities: [DisclosureApplication],
  resolvers: [ApplicationResolver],
} as const;
