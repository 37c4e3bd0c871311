import { can, coversRow, type Permission } from '@gongkai/shared/permissions';
import { Resolver, Root, Subscription } from 'type-graphql';
import type { Actor } from './core/actor.ts';
import { Allow, assertAllowed } from './core/allow.ts';
import type { App, Ctx } from './core/context.ts';
import { feed } from './core/feed.ts';
import { LedgerRecord } from './core/ledger.entity.ts';
import type { LiveChange } from './core/live.ts';
import { Counted, LIVE_NODES, LiveMessage, type LiveRecord } from './live.types.ts';
import { Attachment, readsAttachment } from './modules/attachments/index.ts';
import { Notification } from './modules/notifications/index.ts';
import { keeperOf, maskAttention, maskRows, type Recount } from './modules/statistics/index.ts';
import {
  progressKeeperOf,
  readsTask,
  SupervisionOrder,
  Task,
  type TaskProgress,
} from './modules/tasks/index.ts';

type Incoming =
  | { readonly change: LiveChange }
  | { readonly recount: Recount }
  | { readonly progress: TaskProgress; readonly seq: number };

/** Whom a change of each noun reaches. What is not named reaches nobody. */
const READ: Partial<
  Record<string, (ctx: Ctx, viewer: Actor, record: LiveRecord) => boolean | Promise<boolean>>
> = {
  ActiveDisclosureItem: row('disclosure:read'),
  DisclosureApplication: row('application:read'),
  LegalRemedy: row('remedy:read'),
  Section: all('organisation:read'),
  Person: all('organisation:read'),
  Bureau: all('organisation:read'),
  Task: (_ctx, viewer, record) => record instanceof Task && readsTask(viewer, record),
  SupervisionOrder: (_ctx, viewer, record) =>
    record instanceof SupervisionOrder && coversRow(viewer, 'supervision:read', record),
  Attachment: (ctx, _viewer, record) => record instanceof Attachment && readsAttachment(ctx, record),
  QuarterlyPack: all('pack:read'),
  SectionSummary: all('pack:read'),
  // A message is for the person it was sent to, whoever they act for at the moment.
  Notification: (_ctx, viewer, record) =>
    record instanceof Notification && record.recipientId === viewer.ownAccountId,
};

function row(permission: Permission) {
  return (_ctx: Ctx, viewer: Actor, record: LiveRecord): boolean =>
    record instanceof LedgerRecord && coversRow(viewer, permission, record);
}

function all(permission: Permission) {
  return (_ctx: Ctx, viewer: Actor): boolean => can(viewer, permission);
}

/** The one live stream: every change in commit order, as far as the viewer may see it. */
@Resolver()
export class LiveResolver {
  @Allow('session:own')
  @Subscription(() => LiveMessage, { subscribe: ({ context }) => messages(context as Ctx) }) // type-graphql gives the context as unknown
  live(@Root() message: LiveMessage): LiveMessage {
    return message;
  }
}

async function* messages(ctx: Ctx): AsyncGenerator<LiveMessage> {
  assertAllowed(ctx.actor, 'session:own');
  const keeper = keeperOf(ctx.app);
  const incoming = feed<Incoming>((push) => {
    const offChange = ctx.app.live.on((change) => push({ change }));
    const offCount = keeper.on((recount) => push({ recount }));
    const offProgress = progressKeeperOf(ctx.app).on((progress, seq) => push({ progress, seq }));
    return () => {
      offChange();
      offCount();
      offProgress();
    };
  });
  yield message({ kind: 'HELLO', seq: ctx.app.live.seq });
  for await (const next of incoming) {
    // Rights are asked for at every message: they may have changed since the last.
    const { actor } = ctx;
    if (!actor) return;
    const made =
      'change' in next
        ? await changed(ctx, actor, next.change)
        : 'recount' in next
          ? counted(actor, next.recount)
          : progressed(actor, next.progress, next.seq);
    if (made) yield made;
  }
}

async function changed(ctx: Ctx, viewer: Actor, change: LiveChange): Promise<LiveMessage | null> {
  const record = await recordOf(ctx.app, change);
  if (!record || !(await READ[change.noun]?.(ctx, viewer, record))) return null;
  const field = nodeOf(change.noun)?.field;
  return message({
    kind: 'CHANGED',
    seq: change.seq,
    change: change.change,
    id: change.id,
    ...(field && { [field]: record }),
  });
}

function counted(viewer: Actor, recount: Recount): LiveMessage | null {
  if (!can(viewer, 'statistics:read')) return null;
  const { tables, years } = recount;
  const rows = maskRows(recount.records, recount.sectionNames, viewer);
  const attention = maskAttention(recount.urgent, recount.sectionNames, viewer);
  return message({
    kind: 'COUNTED',
    seq: recount.seq,
    counted: Object.assign(new Counted(), { tables, years, attention, rows }),
  });
}

function progressed(viewer: Actor, progress: TaskProgress, seq: number): LiveMessage | null {
  return can(viewer, 'plan:read') ? message({ kind: 'PROGRESS', seq, progress }) : null;
}

/** A change is loaded once, however many sockets wait for it. */
const loaded = new WeakMap<LiveChange, Promise<LiveRecord | null>>();

function recordOf(app: App, change: LiveChange): Promise<LiveRecord | null> {
  let record = loaded.get(change);
  if (!record) {
    const entity = nodeOf(change.noun)?.entity;
    record = entity
      ? app.database.read.findOneBy<LiveRecord>(entity, { id: change.id })
      : Promise.resolve(null);
    loaded.set(change, record);
  }
  return record;
}

/** Nouns without an entry do not travel. */
function nodeOf(noun: string): (typeof LIVE_NODES)[keyof typeof LIVE_NODES] | undefined {
  return (LIVE_NODES as Partial<Record<string, (typeof LIVE_NODES)[keyof typeof LIVE_NODES]>>)[noun]; // any string may be asked for
}

const NOTHING = {
  change: null,
  id: null,
  disclosure: null,
  application: null,
  remedy: null,
  section: null,
  person: null,
  bureau: null,
  task: null,
  supervisionOrder: null,
  attachment: null,
  notification: null,
  pack: null,
  summary: null,
  progress: null,
  counted: null,
};

const message = (fields: Partial<LiveMessage>): LiveMessage =>
  Object.assign(new LiveMessage(), NOTHING, fields);
