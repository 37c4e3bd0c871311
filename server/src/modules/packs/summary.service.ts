import type { SaveSummary } from '@gongkai/shared/packs/pack.inputs';
import { quarterText } from '@gongkai/shared/packs/pack';
import { prefilledSummary } from '@gongkai/shared/packs/summary';
import { coversRow } from '@gongkai/shared/permissions';
import { signature } from '../../core/actor.ts';
import { actorOf } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { notify } from '../notifications/index.ts';
import { Section } from '../sections/index.ts';
import { packFor, touch } from './pack.service.ts';
import type { QuarterlyPack } from './quarterly-pack.entity.ts';
import { SectionSummary } from './section-summary.entity.ts';
import { tasksOfQuarter } from './summary.reads.ts';

/** 收小结: every section gets its own, prefilled, and is told; asked again, nothing is overwritten. */
export async function requestSummaries(tx: Tx, id: string): Promise<QuarterlyPack> {
  const pack = await packFor(tx, id);
  const tasks = await tasksOfQuarter(tx, pack);
  for (const section of await tx.db.find(Section)) {
    if (await tx.db.existsBy(SectionSummary, { packId: id, sectionId: section.id })) continue;
    const summary = await tx.insert(SectionSummary, {
      packId: id,
      sectionId: section.id,
      text: prefilledSummary(tasks.get(section.id) ?? []),
      submittedAt: null,
      submittedBy: null,
    });
    tx.emit({ noun: 'SectionSummary', id: summary.id, change: 'created' });
    await notify(tx, [
      {
        sectionIds: [section.id],
        onceKey: `summary:${summary.id}:asked`,
        text: `请报送${quarterText(pack)}科室小结，已按任务预填`,
        path: `/packs/${pack.year}/${pack.quarter}/summaries/${section.id}`,
      },
    ]);
  }
  return touch(tx, pack, { requestedAt: pack.requestedAt ?? tx.clock.now() }, 'requested');
}

/** 催报 the silent ones, at most once a day. */
export async function chaseSummaries(tx: Tx, id: string): Promise<QuarterlyPack | Refusal> {
  const pack = await packFor(tx, id);
  const silent = (await tx.db.findBy(SectionSummary, { packId: id })).filter(
    ({ submittedAt }) => submittedAt === null,
  );
  if (pack.requestedAt === null) return refuse('SUMMARIES_NOT_REQUESTED');
  if (silent.length === 0) return refuse('NOBODY_SILENT');
  await notify(
    tx,
    silent.map(({ id: summaryId, sectionId }) => ({
      sectionIds: [sectionId],
      onceKey: `summary:${summaryId}:chased:${tx.clock.today()}`,
      text: `催报：${quarterText(pack)}科室小结尚未报送`,
      path: `/packs/${pack.year}/${pack.quarter}/summaries/${sectionId}`,
    })),
  );
  return touch(tx, pack, { chasedAt: tx.clock.now() }, 'chased');
}

/** 报送小结; it may be changed until the pack is made. */
export async function submitSummary(tx: Tx, input: SaveSummary): Promise<SectionSummary | Refusal> {
  const actor = actorOf(tx);
  const { packId, sectionId } = input;
  if (!coversRow(actor, 'pack:summarise', { sectionId })) throw notFound();
  const pack = await packFor(tx, packId);
  const summary = await tx.db.findOneBy(SectionSummary, { packId, sectionId });
  if (!summary) return refuse('SUMMARIES_NOT_REQUESTED');
  if (pack.madeAt !== null && !coversRow(actor, 'pack:prepare', { sectionId })) return refuse('PACK_MADE');
  const patch = { text: input.text, submittedAt: tx.clock.now(), submittedBy: signature(actor) };
  const saved = await tx.update(SectionSummary, summary, input.version, patch, { verb: 'submitted' });
  tx.emit({ noun: 'SectionSummary', id: summary.id, change: 'updated' });
  return saved;
}
