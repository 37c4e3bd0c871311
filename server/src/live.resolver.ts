import { can, coversRow, type Permission } from '@gongkai/shared/permissions';
import { Resolver, Root, Subscription } from 'type-graphql';
import type { Actor } from './core/actor.ts';
import { Allow, assertAllowed } from './core/allow.ts';
import type { App, Ctx } from './core/context.ts';
import { feed } from './core/feed.ts';
import { LedgerRecord } from './core/ledger.entity.ts';
import type { LiveChange } from './core/live.ts';
import { Counted, LIVE_NODES, LiveMessage, type LiveRecord } from './live.types.ts';
import { keeperOf, maskAttention, maskRows, type Recount } from './modules/statistics/index.ts';

type Incoming = { readonly change: LiveChange } | { readonly recount: Recount };

/** The permission a row of each ledger is read by; what is not named is the organisation's. */
const READ: Partial<Record<string, Permission>> = {
  ActiveDisclosureItem: 'disclosure:read',
  DisclosureApplication: 'application:read',
  LegalRemedy: 'remedy:read',
  TrainingSession: 'training:read',
  TrainingAttendance: 'training:read',
  ImportJob: 'ledger:import',
};

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
    return () => {
      offChange();
      offCount();
    };
  });
  yield message({ kind: 'HELLO', seq: ctx.app.live.seq });
  for await (const next of incoming) {
    // Rights are asked for at every message: they may have changed since the last.
    const { actor } = ctx;
    if (!actor) return;
    const made = 'change' in next ? await changed(ctx.app, actor, next.change) : counted(actor, next.recount);
    if (made) yield made;
  }
}

async function changed(app: App, viewer: Actor, change: LiveChange): Promise<LiveMessage | null> {
  const record = await recordOf(app, change);
  if (!record || !mayRead(viewer, change.noun, record)) return null;
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

function mayRead(viewer: Actor, noun: string, record: LiveRecord): boolean {
  const permission = READ[noun];
  if (!permission) return can(viewer, 'organisation:read');
  // What belongs to no section is the whole bureau's, or nobody's.
  return record instanceof LedgerRecord ? coversRow(viewer, permission, record) : can(viewer, permission);
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
  training: null,
  attendance: null,
  importJob: null,
  section: null,
  person: null,
  bureau: null,
  counted: null,
};

const message = (fields: Partial<LiveMessage>): LiveMessage =>
  Object.assign(new LiveMessage(), NOTHING, fields);
