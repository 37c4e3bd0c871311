import { setInterval } from 'node:timers';
import type { App } from './core/context.ts';
import type { Mailer } from './core/mail.ts';
import { remindOfMissingYear } from './modules/calendar/index.ts';
import { sendMails } from './modules/notifications/index.ts';
import { sendReminders } from './modules/tasks/index.ts';
import { operatorContext } from './operator.ts';

const REMIND_EVERY_MS = 10 * 60_000;
const MAIL_EVERY_MS = 30_000;

/** What a server does by itself. Every process runs all of it: each job is safe to run twice. */
export function startJobs(app: App, mailer: Mailer | null): () => Promise<void> {
  const stops = [
    every(app, 'reminders', REMIND_EVERY_MS, () => sendReminders(operatorContext(app))),
    every(app, 'calendar', REMIND_EVERY_MS, () => remindOfMissingYear(operatorContext(app))),
    ...(mailer ? [every(app, 'mail', MAIL_EVERY_MS, () => sendMails(operatorContext(app), mailer))] : []),
  ];
  return async () => void (await Promise.all(stops.map((stop) => stop())));
}

/** Runs a job now and then at its interval, never twice at a time; a failure is logged and tried again. */
function every(app: App, job: string, ms: number, work: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | null = null;
  const run = (): void => {
    running ??= work()
      .then(() => undefined)
      .catch((error: unknown) => app.log.warn({ err: error, job }, 'job failed'))
      .finally(() => (running = null));
  };
  run();
  const timer = setInterval(run, ms).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
