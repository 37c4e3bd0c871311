import { Notification } from './notification.entity.ts';

export { Notification };
export { notify, type Message } from './notify.ts';

export const notifications = {
  entities: [Notification],
  resolvers: [],
} as const;
