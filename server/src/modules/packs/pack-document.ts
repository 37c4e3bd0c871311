import { quarterText, sameQuarterLastYear } from '@gongkai/shared/packs/pack';
import {
  agendaSentence,
  decisionNowSentence,
  draftSentence,
  lastMeetingSentence,
  overdueSentence,
  type PackHead,
  packHeads,
  packNothing,
  progressSentence,
} from '@gongkai/shared/packs/pack.sentences';
import { dayText, meetingMoment } from '@gongkai/shared/meetings/meeting.texts';
import { dayInShanghai } from '@gongkai/shared/calendar/day';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import type { MadeDocument } from '../../core/documents.ts';
import { notFound } from '../../core/errors.ts';
import {
  type Block,
  centred,
  heading,
  labelled,
  note,
  officialDocument,
  paragraph,
} from '../../core/official-document.ts';
import { Meeting, MeetingAttendee, signInBlocks } from '../meetings/index.ts';
import { bureauOf, Person, Section } from '../sections/index.ts';
import { progressTable, statisticsBlocks } from './figure-blocks.ts';
import { lastFreeze, summariesOf } from './pack.reads.ts';
import type { PackFigures } from './figures.types.ts';
import { QuarterlyPack } from './quarterly-pack.entity.ts';

/** 季度例会材料 as one file, with the figures as last frozen; “not found” before there are any. */
export async function packDocument(ctx: Ctx, id: string): Promise<MadeDocument> {
  const pack = await ctx.app.database.read.findOneBy(QuarterlyPack, { id });
  const freeze = pack && (await lastFreeze(ctx, id));
  if (!pack || !freeze) throw notFound();
  const figures = JSON.parse(freeze.figures) as PackFigures; // written by addFreeze alone, and hashed
  const meeting = pack.meetingId ? await ctx.loaders.byId(Meeting, pack.meetingId) : null;
  const bureau = await bureauOf(ctx.app.database.read);
  const title = quarterText(pack);
  const month = dayText(dayInShanghai(Date.parse(pack.madeAt ?? freeze.createdAt))).slice(0, -3);
  const parts: Record<PackHead, Block[]> = {
    ARRANGEMENT: await arrangement(ctx, meeting),
    AGENDA: pack.agenda.map(agendaSentence).map(paragraph),
    LAST_DECISIONS: lastDecisions(figures),
    PROGRESS: progress(figures),
    OVERDUE: overdue(figures),
    STATISTICS: statisticsBlocks(pack, figures),
    SUMMARIES: await summaries(ctx, id),
    DECISIONS: await drafts(ctx, pack),
  };
  const content = await officialDocument({
    title: `${title}政府信息公开工作例会材料`,
    subtitle: `${bureau?.name ?? ''}办公室　${month}`,
    blocks: [
      note(
        `数字冻结于${dayText(figures.today)}（第${freeze.edition}次），同期为${quarterText(sameQuarterLastYear(pack))}。`,
      ),
      ...packHeads.flatMap(([head, words], index) => [
        // The 19 lines of the form stay together on a page of their own.
        heading(1, index + 1, words, { newPage: head === 'STATISTICS' }),
        ...parts[head],
      ]),
      ...(meeting
        ? [centred(`${meeting.name}签到表`, { newPage: true }), ...(await signInBlocks(ctx, meeting.id))]
        : []),
    ],
  });
  return { fileName: `${title}政府信息公开工作例会材料`, content };
}

async function arrangement(ctx: Ctx, meeting: Meeting | null): Promise<Block[]> {
  if (!meeting) return [paragraph(packNothing.noMeeting)];
  const convenor = await ctx.loaders.byId(Person, meeting.convenorId);
  const invited = await ctx.app.database.read.find(MeetingAttendee, {
    where: { meetingId: meeting.id, walkIn: false, removedAt: IsNull() },
    relations: { person: true },
  });
  const names = invited.map(({ person }) => person?.name ?? '').join('、');
  return [
    labelled('时间', meetingMoment(meeting.heldOn, meeting.startsAt)),
    labelled('地点', meeting.place),
    labelled('主持人', convenor?.name ?? ''),
    ...(names ? [labelled('参会人员', names)] : []),
  ];
}

function lastDecisions({ last }: PackFigures): Block[] {
  if (!last) return [paragraph(packNothing.noLast)];
  return [lastMeetingSentence(last), ...last.decisions.map(decisionNowSentence)].map(paragraph);
}

function progress(figures: PackFigures): Block[] {
  return [paragraph(progressSentence(figures.today, figures.total)), progressTable(figures)];
}

function overdue({ overdue: lines }: PackFigures): Block[] {
  if (lines.length === 0) return [paragraph(packNothing.noOverdue)];
  return lines.map(overdueSentence).map(paragraph);
}

/** A section that has handed in nothing is named as such (未报). */
async function summaries(ctx: Ctx, packId: string): Promise<Block[]> {
  const handedIn = await summariesOf(ctx, packId);
  if (handedIn.length === 0) return [paragraph(packNothing.notRequested)];
  return handedIn.flatMap(({ section, text, submittedAt }, index) => [
    heading(2, index + 1, section?.name ?? ''),
    ...(submittedAt ? text.split('\n').map(paragraph) : [paragraph(packNothing.notHandedIn)]),
  ]);
}

async function drafts(ctx: Ctx, { decisions }: QuarterlyPack): Promise<Block[]> {
  if (decisions.length === 0) return [paragraph(packNothing.noDrafts)];
  const lines: Block[] = [];
  for (const [index, decision] of decisions.entries()) {
    const section = await ctx.loaders.byId(Section, decision.sectionId);
    lines.push(paragraph(draftSentence(decision, section?.name ?? '', index)));
  }
  return lines;
}
