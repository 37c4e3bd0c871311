import { workingDaysBetween } from '@gongkai/shared/calendar/working-days';
import { valuesOf } from '@gongkai/shared/keys';
import { meetingWindow, packQuarter, PackStage, stageDay, type Quarter } from '@gongkai/shared/packs/pack';
import { IsNull, Not } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { Meeting } from '../meetings/index.ts';
import { Section } from '../sections/index.ts';
import { PackFreeze } from './pack-freeze.entity.ts';
import { NextPack, StageLine } from './pack.types.ts';
import { QuarterlyPack } from './quarterly-pack.entity.ts';
import { SectionSummary } from './section-summary.entity.ts';

export function findPack(ctx: Ctx, { year, quarter }: Quarter): Promise<QuarterlyPack | null> {
  return ctx.app.database.read.findOneBy(QuarterlyPack, { year, quarter });
}

export function lastFreeze(ctx: Ctx, packId: string): Promise<PackFreeze | null> {
  return ctx.app.database.read.findOne(PackFreeze, { where: { packId }, order: { edition: 'DESC' } });
}

/** 第几次冻结, all of them, newest first. */
export function freezesOf(ctx: Ctx, packId: string): Promise<PackFreeze[]> {
  return ctx.app.database.read.find(PackFreeze, { where: { packId }, order: { edition: 'DESC' } });
}

/** In the order of the sections. */
export async function summariesOf(ctx: Ctx, packId: string): Promise<SectionSummary[]> {
  const found = await ctx.app.database.read.find(SectionSummary, {
    where: { packId },
    relations: { section: true },
  });
  return found.toSorted((a, b) => (a.section?.position ?? 0) - (b.section?.position ?? 0));
}

/** Each stage with its day, counted back from the meeting, and whether it is done. */
export async function stagesOf(ctx: Ctx, pack: QuarterlyPack): Promise<StageLine[]> {
  const meeting = pack.meetingId ? await ctx.loaders.byId(Meeting, pack.meetingId) : null;
  const summaries = await summariesOf(ctx, pack.id);
  const allIn = summaries.length > 0 && summaries.every(({ submittedAt }) => submittedAt !== null);
  const done: Record<PackStage, boolean> = {
    FREEZE: (await lastFreeze(ctx, pack.id)) !== null,
    SUMMARIES: pack.requestedAt !== null,
    CHASE: allIn || pack.chasedAt !== null,
    MAKE: pack.madeAt !== null,
    MEET: meeting !== null && meeting.status !== 'PLANNED' && meeting.status !== 'NOTIFIED',
  };
  return valuesOf(PackStage).map((stage) =>
    Object.assign(new StageLine(), {
      stage,
      day: meeting ? stageDay(stage, meeting.heldOn, ctx.app.calendar) : null,
      done: done[stage],
    }),
  );
}

/** 下次例会: which quarter it is about, when it is, and how far the pack is. */
export async function nextPack(ctx: Ctx): Promise<NextPack> {
  const { read } = ctx.app.database;
  const today = ctx.clock.today();
  const packs = await read.find(QuarterlyPack, { relations: { meeting: true } });
  const meetings = await read.find(Meeting, { where: { kind: 'QUARTERLY', voidedAt: IsNull() } });
  const packOf = (quarter: Quarter) =>
    packs.find((one) => one.year === quarter.year && one.quarter === quarter.quarter);
  const meetingOf = (quarter: Quarter): Meeting | null => {
    const { from, to } = meetingWindow(quarter);
    return packOf(quarter)?.meeting ?? meetings.find(({ heldOn }) => from <= heldOn && heldOn <= to) ?? null;
  };
  const { year, quarter } = packQuarter(today, (one) => {
    const meeting = meetingOf(one);
    return meeting !== null && wasHeld(meeting);
  });
  const pack = packOf({ year, quarter });
  const meeting = meetingOf({ year, quarter });
  const summaries = pack
    ? await read.countBy(SectionSummary, { packId: pack.id, submittedAt: Not(IsNull()) })
    : 0;
  const left = meeting && meeting.heldOn >= today ? meeting.heldOn : null;
  return Object.assign(new NextPack(), {
    id: `${year}-${quarter}`,
    year,
    quarter,
    meetingOn: meeting?.heldOn ?? null,
    workingDaysLeft: left && workingDaysBetween(today, left, ctx.app.calendar),
    summaries,
    sections: await read.count(Section),
    madeAt: pack?.madeAt ?? null,
  });
}

const wasHeld = ({ status }: Meeting): boolean => status !== 'PLANNED' && status !== 'NOTIFIED';
