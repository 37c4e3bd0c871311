import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { fieldsWithoutPermission } from './core/allow.ts';
import { documentRoute } from './core/documents.ts';
import { HistoryEntry } from './core/history.entity.ts';
import { OutboxRow } from './core/outbox.ts';
import { exportRoute } from './core/export-route.ts';
import type { Route } from './core/route.ts';
import { Sequence } from './core/sequence.entity.ts';
import { validate } from './core/validate.ts';
import { LiveResolver } from './live.resolver.ts';
import { accounts } from './modules/accounts/index.ts';
import { applications } from './modules/applications/index.ts';
import { assignments } from './modules/assignments/index.ts';
import { attachments } from './modules/attachments/index.ts';
import { audit } from './modules/audit/index.ts';
import { calendar } from './modules/calendar/index.ts';
import { disclosures } from './modules/disclosures/index.ts';
import { imports } from './modules/imports/index.ts';
import { meetings } from './modules/meetings/index.ts';
import { notifications } from './modules/notifications/index.ts';
import { packs } from './modules/packs/index.ts';
import { remedies } from './modules/remedies/index.ts';
import { sections } from './modules/sections/index.ts';
import { statistics } from './modules/statistics/index.ts';
import { tasks } from './modules/tasks/index.ts';
import { trainings } from './modules/trainings/index.ts';

const modules = [
  sections,
  accounts,
  attachments,
  notifications,
  imports,
  calendar,
  assignments,
  tasks,
  meetings,
  trainings,
  disclosures,
  applications,
  remedies,
  statistics,
  packs,
  audit,
] as const;

/** Every table. */
export const entities: readonly Function[] = [
  Sequence,
  OutboxRow,
  HistoryEntry,
  ...modules.flatMap((module): readonly Function[] => module.entities),
];

/** The doors for files beside the API. */
export const routes: readonly Route[] = [
  documentRoute,
  exportRoute,
  ...modules.flatMap((module): readonly Route[] => ('routes' in module ? module.routes : [])),
];

/** The API, built once in a process: TypeGraphQL keeps its metadata globally. */
export function buildApi(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [LiveResolver, ...modules.flatMap((module): readonly Function[] => module.resolvers)] as [
      Function,
      ...Function[],
    ], // non-empty by its first
    validateFn: validate,
    // `Subscription` brings its own async iterators.
    pubSub: {
      publish: () => undefined,
      subscribe: () => ({ [Symbol.asyncIterator]: () => never() }) as never,
    },
  });
  const open = fieldsWithoutPermission(schema);
  if (open.length > 0) throw new Error(`no permission named for ${open.join(', ')}`);
  return schema;
}

// oxlint-disable-next-line require-yield -- there is nothing to yield
async function* never(): AsyncGenerator<never> {}
