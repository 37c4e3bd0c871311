import { createHash } from 'node:crypto';
import { valuesOf } from '@gongkai/shared/keys';
import { meetingWindow, PackPart, quarterText, type Quarter } from '@gongkai/shared/packs/pack';
import type { TickPack, UpdatePack } from '@gongkai/shared/packs/pack.inputs';
import { Between, IsNull } from 'typeorm';
import { signature } from '../../core/actor.ts';
import { actorOf } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Meeting, notifyMeeting } from '../meetings/index.ts';
import { requireSection } from '../sections/index.ts';
import { packFigures } from './figures.reads.ts';
import { PackFreeze } from './pack-freeze.entity.ts';
import { QuarterlyPack } from './quarterly-pack.entity.ts';

/** The pack of a quarter, made when it is first asked for; with the meeting planned for it, if there is one. */
export async function preparePack(tx: Tx, quarter: Quarter): Promise<QuarterlyPack> {
  const known = await tx.db.findOneBy(QuarterlyPack, { year: quarter.year, quarter: quarter.quarter });
  if (known) return known;
  const { from, to } = meetingWindow(quarter);
  const meeting = await tx.db.findOne(Meeting, {
    where: { kind: 'QUARTERLY', voidedAt: IsNull(), heldOn: Between(from, to) },
    order: { heldOn: 'ASC' },
  });
  const taken = meeting && (await tx.db.existsBy(QuarterlyPack, { meetingId: meeting.id }));
  const pack = await tx.insert(QuarterlyPack, {
    year: quarter.year,
    quarter: quarter.quarter,
    meetingId: meeting && !taken ? meeting.id : null,
    ticked: [],
    agenda: [
      { topic: '上次议定事项落实情况', speaker: null },
      { topic: `${quarterText(quarter)}任务进度和逾期事项`, speaker: null },
      { topic: '各科室小结', speaker: null },
      { topic: '下一步工作安排', speaker: null },
    ],
    decisions: [],
    requestedAt: null,
    chasedAt: null,
    madeAt: null,
    madeBy: null,
    noticedAt: null,
  });
  tx.emit({ noun: 'QuarterlyPack', id: pack.id, change: 'created' });
  return pack;
}

/** 冻结数字: another edition each time; earlier ones stay as they were. */
export async function freezePack(tx: Tx, id: string): Promise<QuarterlyPack> {
  const pack = await packFor(tx, id);
  await addFreeze(tx, pack);
  return touch(tx, pack, {}, 'frozen');
}

export async function addFreeze(tx: Tx, pack: QuarterlyPack): Promise<PackFreeze> {
  const figures = JSON.stringify(await packFigures(tx, pack));
  const edition = (await tx.db.countBy(PackFreeze, { packId: pack.id })) + 1;
  const frozenBy = signature(actorOf(tx));
  return tx.insert(PackFreeze, { packId: pack.id, edition, frozenBy, figures, hash: hashOf(figures) });
}

export const hashOf = (figures: string): string => createHash('sha256').update(figures).digest('hex');

/** 核对: ticks by several people do not undo each other. */
export async function tickPack(tx: Tx, { id, part, done }: TickPack): Promise<QuarterlyPack> {
  const pack = await packFor(tx, id);
  const ticked = valuesOf(PackPart).filter((one) => (one === part ? done : pack.ticked.includes(one)));
  return touch(tx, pack, { ticked }, 'ticked');
}

export async function updatePack(
  tx: Tx,
  { id, version, ...input }: UpdatePack,
): Promise<QuarterlyPack | Refusal> {
  const pack = await packFor(tx, id);
  for (const { sectionId } of input.decisions) await requireSection(tx.db, sectionId);
  if (input.meetingId && input.meetingId !== pack.meetingId) {
    const meeting = await tx.db.findOneBy(Meeting, { id: input.meetingId, voidedAt: IsNull() });
    if (!meeting) throw notFound();
    if (await tx.db.existsBy(QuarterlyPack, { meetingId: meeting.id }))
      return refuse('MEETING_HAS_PACK', 'meetingId');
  }
  return touch(tx, pack, input, 'updated', version);
}

/** 生成材料: with the figures frozen before, or frozen now. */
export async function makePack(tx: Tx, id: string): Promise<QuarterlyPack> {
  const pack = await packFor(tx, id);
  if (!(await tx.db.existsBy(PackFreeze, { packId: pack.id }))) await addFreeze(tx, pack);
  return touch(tx, pack, { madeAt: tx.clock.now(), madeBy: signature(actorOf(tx)) }, 'made');
}

/** 发会议通知, through the meeting the pack is for; its own status says whether it has gone out. */
export async function sendPackNotice(tx: Tx, id: string): Promise<QuarterlyPack | Refusal> {
  const pack = await packFor(tx, id);
  const meeting = pack.meetingId && (await tx.db.findOneBy(Meeting, { id: pack.meetingId }));
  if (!meeting) return refuse('PACK_WITHOUT_MEETING');
  const sent = await notifyMeeting(tx, { id: meeting.id, version: meeting.version });
  if (sent instanceof Refusal) return sent;
  return touch(tx, pack, { noticedAt: tx.clock.now() }, 'noticed');
}

export async function packFor(tx: Tx, id: string): Promise<QuarterlyPack> {
  const pack = await tx.db.findOneBy(QuarterlyPack, { id });
  if (!pack) throw notFound();
  return pack;
}

export async function touch(
  tx: Tx,
  pack: QuarterlyPack,
  patch: Partial<QuarterlyPack>,
  verb: string,
  version = pack.version,
): Promise<QuarterlyPack> {
  const touched = await tx.update(QuarterlyPack, pack, version, patch, { verb });
  tx.emit({ noun: 'QuarterlyPack', id: pack.id, change: 'updated' });
  return touched;
}
