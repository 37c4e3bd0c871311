import type { Day } from '@gongkai/shared/calendar/day';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import { isProvisional } from '@gongkai/shared/calendar/working-days';
import type { VoidRecord } from '@gongkai/shared/lists/void.input';
import type { AddDecision, UpdateDecision } from '@gongkai/shared/meetings/meeting.inputs';
import { dayText } from '@gongkai/shared/meetings/meeting.texts';
import { IsNull } from 'typeorm';
import { notFound } from '../../core/errors.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { requireSection } from '../sections/index.ts';
import { createTasks, tellGiven, type NewTask } from '../tasks/index.ts';
import { peopleOf } from './invitations.ts';
import { MeetingDecision } from './meeting-decision.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingFor, stepOf } from './meeting.facts.ts';

const NOUN = 'MeetingDecision';

/** 记议定事项: what, who, when. */
export async function addDecision(tx: Tx, input: AddDecision): Promise<MeetingDecision | Refusal> {
  const known = await tx.db.findOneBy(MeetingDecision, { onceKey: input.onceKey });
  if (known) return known;
  const meeting = await meetingFor(tx, input.meetingId);
  const refused = await whyNot(tx, meeting, input);
  if (refused) return refused;
  const last = await tx.db.maximum(MeetingDecision, 'position', { meetingId: meeting.id });
  const fields = { position: (last ?? 0) + 1, taskId: null, voidedAt: null, voidReason: null };
  const decision = await tx.insert(MeetingDecision, { ...input, ...fields });
  tx.emit({ noun: NOUN, id: decision.id, change: 'created' });
  // The list of decisions has grown: it travels with the meeting.
  tx.emit({ noun: 'Meeting', id: meeting.id, change: 'updated' });
  return decision;
}

/** 修改, until there is a task: then the task is what counts. */
export async function updateDecision(
  tx: Tx,
  { id, version, ...input }: UpdateDecision,
): Promise<MeetingDecision | Refusal> {
  const decision = await openDecision(tx, id);
  if (decision instanceof Refusal) return decision;
  const refused = await whyNot(tx, await meetingFor(tx, decision.meetingId), input);
  if (refused) return refused;
  const updated = await tx.update(MeetingDecision, decision, version, input, { verb: 'updated' });
  tx.emit({ noun: NOUN, id, change: 'updated' });
  return updated;
}

export async function voidDecision(
  tx: Tx,
  { id, version, reason }: VoidRecord,
): Promise<MeetingDecision | Refusal> {
  const decision = await openDecision(tx, id);
  if (decision instanceof Refusal) return decision;
  const step = stepOf(tx, await meetingFor(tx, decision.meetingId), 'decide');
  if (step instanceof Refusal) return step;
  const patch = { voidedAt: tx.clock.now(), voidReason: reason };
  const voided = await tx.update(MeetingDecision, decision, version, patch, { verb: 'voided', reason });
  tx.emit({ noun: NOUN, id, change: 'updated' });
  tx.emit({ noun: 'Meeting', id: decision.meetingId, change: 'updated' });
  return voided;
}

/** 生成任务 of the decisions that have none; asked for again, there is nothing left to make. */
export async function makeDecisionTasks(tx: Tx, meetingId: string): Promise<Meeting | Refusal> {
  const meeting = await meetingFor(tx, meetingId);
  const step = stepOf(tx, meeting, 'makeTasks');
  if (step instanceof Refusal) return step;
  if (meeting.backEntry) return refuse('BACK_ENTRY_NO_TASKS');
  const decisions = await tx.db.find(MeetingDecision, {
    where: { meetingId, voidedAt: IsNull() },
    order: { position: 'ASC', id: 'ASC' },
  });
  if (decisions.length === 0) return refuse('MEETING_NO_DECISIONS');
  const without = decisions.filter(({ taskId }) => taskId === null);
  const calendar = await tx.calendar();
  const tasks = await createTasks(
    tx,
    without.map((decision) => taskOf(meeting, decision, calendar)),
  );
  await tellGiven(tx, tasks);
  const byKey = new Map(tasks.map((task) => [task.onceKey, task.id]));
  for (const decision of without) {
    const taskId = byKey.get(keyOf(decision)) ?? null;
    await tx.update(MeetingDecision, decision, decision.version, { taskId }, { verb: 'tasked' });
    tx.emit({ noun: NOUN, id: decision.id, change: 'updated' });
  }
  return meeting;
}

const keyOf = ({ id }: MeetingDecision): string => `decision:${id}`;

/** Given on the day of the meeting, to the section and the person named there. */
function taskOf(meeting: Meeting, decision: MeetingDecision, calendar: WorkingCalendar): NewTask {
  return {
    onceKey: keyOf(decision),
    title: decision.what,
    requirement: null,
    measures: [],
    origin: 'MEETING',
    lineKey: null,
    basis: `${meeting.name}（${dayText(meeting.heldOn)}）`,
    period: null,
    sectionId: decision.sectionId,
    personId: decision.personId,
    coSectionIds: [],
    startsOn: meeting.heldOn,
    dueOn: decision.dueOn,
    dueProvisional: isProvisional(decision.dueOn, calendar),
  };
}

async function openDecision(tx: Tx, id: string): Promise<MeetingDecision | Refusal> {
  const decision = await tx.db.findOneBy(MeetingDecision, { id });
  if (!decision) throw notFound();
  if (decision.voidedAt !== null) return refuse('ALREADY_VOIDED');
  return decision.taskId === null ? decision : refuse('DECISION_HAS_TASK');
}

async function whyNot(
  tx: Tx,
  meeting: Meeting,
  input: { readonly sectionId: string; readonly personId: string | null; readonly dueOn: Day },
): Promise<Refusal | null> {
  const step = stepOf(tx, meeting, 'decide');
  if (step instanceof Refusal) return step;
  if (input.dueOn < meeting.heldOn) return refuse('DECISION_DUE_BEFORE_MEETING', 'dueOn');
  await requireSection(tx.db, input.sectionId);
  if (input.personId) await peopleOf(tx, [input.personId]);
  return null;
}
