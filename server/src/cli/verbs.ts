import { createUser } from './user-create.ts';
import { deadline } from './deadline.ts';
import { calendarImport } from './calendar-import.ts';
import { calendarList } from './calendar-list.ts';
import { demoLoad, demoWipe } from './demo.ts';
import { migrateVerb } from './migrate.ts';
import { statistics } from './statistics.ts';
import { verify } from './verify.ts';
import type { Verb } from './verb.ts';

/** Every verb by its name. */
export const VERBS: Readonly<Record<string, Verb>> = {
  statistics,
  deadline,
  'user:create': createUser,
  'calendar:import': calendarImport,
  'calendar:list': calendarList,
  'demo:load': demoLoad,
  'demo:wipe': demoWipe,
  verify,
  migrate: migrateVerb,
};
