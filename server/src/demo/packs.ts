import { packQuarter, quarterBefore, stageDay } from '@gongkai/shared/packs/pack';
import { IsNull } from 'typeorm';
import type { App } from '../core/context.ts';
import { inTransaction } from '../core/transaction.ts';
import { Meeting } from '../modules/meetings/index.ts';
import {
  makePack,
  preparePack,
  type QuarterlyPack,
  requestSummaries,
  SectionSummary,
  submitSummary,
} from '../modules/packs/index.ts';
import { done } from './done.ts';
import type { DemoOrganisation } from './organisation.ts';
import { onDay } from './past.ts';

/** The pack of the last quarterly meeting, made three working days before it with every section's summary. */
export async function loadPacks(app: App, { office, liaisons }: DemoOrganisation): Promise<void> {
  const quarter = quarterBefore(packQuarter(app.clock.today(), () => true));
  const pack: QuarterlyPack = done(
    await inTransaction(onDay(app, app.clock.today(), office), (tx) => preparePack(tx, quarter)),
  );
  const meeting = pack.meetingId ? await app.database.read.findOneBy(Meeting, { id: pack.meetingId }) : null;
  if (!meeting || meeting.heldOn > app.clock.today()) return;
  const on = (stage: Parameters<typeof stageDay>[0]) => stageDay(stage, meeting.heldOn, app.calendar);
  done(await inTransaction(onDay(app, on('SUMMARIES'), office), (tx) => requestSummaries(tx, pack.id)));
  const summaries = await app.database.read.findBy(SectionSummary, {
    packId: pack.id,
    submittedAt: IsNull(),
  });
  for (const { packId, sectionId, version, text } of summaries) {
    const liaison = liaisons.get(sectionId);
    const input = { packId, sectionId, version, text };
    if (liaison)
      done(await inTransaction(onDay(app, on('CHASE'), liaison), (tx) => submitSummary(tx, input)));
  }
  done(await inTransaction(onDay(app, on('MAKE'), office), (tx) => makePack(tx, pack.id)));
}
