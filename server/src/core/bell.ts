import { createClient } from 'redis';
import type { Logger } from 'pino';
import type { Bell } from './live.ts';

const CHANNEL = 'gongkai:outbox';

/** The bell over Redis, for several server processes. Losing a ring costs a poll, never a change. */
export async function redisBell(url: string, log: Logger): Promise<Bell> {
  const publisher = createClient({ url });
  const subscriber = publisher.duplicate();
  for (const client of [publisher, subscriber]) client.on('error', (err) => log.warn({ err }, 'redis'));
  await Promise.all([publisher.connect(), subscriber.connect()]);
  return {
    ring: () => void publisher.publish(CHANNEL, '').catch(() => undefined), // the poll covers it, the error event logs it
    onRing: (listener) =>
      void subscriber.subscribe(CHANNEL, listener).catch((err) => log.warn({ err }, 'redis')),
    close: async () => {
      await Promise.all([publisher.close(), subscriber.close()]);
    },
  };
}
