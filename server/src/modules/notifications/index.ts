import { Notification } from './notification.entity.ts';
import { NotificationResolver } from './notification.resolver.ts';

export { Notification };
export { sendMails } from './mail.service.ts';
export { notify, type Message } from './notify.ts';

export const notifications = {
  entities: [Notification],
  resolvers: [NotificationResolver],
} as const;
