import { can } from '@gongkai/shared/permissions';
import { Resolver, Root, Subscription } from 'type-graphql';
import type { Actor } from './core/actor.ts';
import { Allow, assertAllowed } from './core/allow.ts';
import type { App, Ctx } from './core/context.ts';
import { feed } from './core/feed.ts';
import type { LiveChange } from './core/live.ts';
import { reaches } from './live.readers.ts';
import { Counted, LIVE_NODES, LiveMessage, type LiveRecord } from './live.types.ts';
import { MeetingDecision } from './modules/meetings/index.ts';
import { keeperOf, maskAttention, maskRows, type Recount } from './modules/statistics/index.ts';
import { progressKeeperOf, type TaskProgress } from './modules/tasks/index.ts';

type Incoming =
  | { readonly change: LiveChange }
  | { readonly recount: Recount }
  | { readonly progress: TaskProgress; readonly seq: number };

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
    const offChange = ctx.app.live.on((change) => concernsScreens(change) && push({ change }));
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

/** What is removed (by demo:wipe, thousands at once) is on nobody's screen as a row; only a plan moves figures by going. */
function concernsScreens({ noun, change }: LiveChange): boolean {
  return nodeOf(noun) !== undefined && (change !== 'removed' || noun === 'AnnualWorkPlan');
}

async function changed(ctx: Ctx, viewer: Actor, change: LiveChange): Promise<LiveMessage | null> {
  const found = await recordOf(ctx.app, change);
  const record = found && (await reaches(ctx, viewer, change.noun, found)) ? found : null;
  const decision = can(viewer, 'meeting:read') ? await decisionOfTask(ctx.app, change) : null;
  // What tasks move in it is said once, with the progress.
  const matrixMoved = change.noun === 'AnnualWorkPlan' && can(viewer, 'plan:read');
  if (!record && !decision)
    return matrixMoved ? message({ kind: 'CHANGED', seq: change.seq, matrixMoved }) : null;
  const field = nodeOf(change.noun)?.field;
  return message({
    kind: 'CHANGED',
    seq: change.seq,
    // Of a record out of reach not even the id goes out.
    ...(record && { change: change.change, id: change.id }),
    matrixMoved,
    ...(decision && { decision }),
    ...(field && record && { [field]: record }),
  });
}

const decided = new WeakMap<LiveChange, Promise<MeetingDecision | null>>();

/** A decision shows how its task stands, also to those who may not open the task: it travels with it. */
function decisionOfTask(app: App, change: LiveChange): Promise<MeetingDecision | null> {
  if (change.noun !== 'Task') return Promise.resolve(null);
  const decision = decided.get(change) ?? app.database.read.findOneBy(MeetingDecision, { taskId: change.id });
  decided.set(change, decision);
  return decision;
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
  return can(viewer, 'plan:read') ? message({ kind: 'PROGRESS', seq, progress, matrixMoved: true }) : null;
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
  meeting: null,
  attendee: null,
  decision: null,
  plan: null,
  matrixMoved: false,
  section: null,
  person: null,
  bureau: null,
  task: null,
  supervisionOrder: null,
  attachment: null,
  notification: null,
  pack: null,
  summary: null,
  notice: null,
  progress: null,
  counted: null,
};

const message = (fields: Partial<LiveMessage>): LiveMessage =>
  Object.assign(new LiveMessage(), NOTHING, fields);
