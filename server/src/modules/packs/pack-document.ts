import { quarterText, sameQuarterLastYear } from '@gongkai/shared/packs/pack';
import { dayText, decisionStateText, meetingMoment } from '@gongkai/shared/meetings/meeting.texts';
import { dayInShanghai } from '@gongkai/shared/calendar/day';
import { PageBreak, Paragraph } from 'docx';
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
  const parts: [string, Block[]][] = [
    ['会议安排', await arrangement(ctx, meeting)],
    [
      '会议议程',
      pack.agenda.map(({ topic, speaker }, index) =>
        point(index, speaker ? `${topic}（${speaker}）` : topic),
      ),
    ],
    ['上次议定事项落实情况', lastDecisions(figures)],
    ['各科室任务进度', progress(figures)],
    ['逾期事项及原因', overdue(figures)],
    [STATISTICS, statisticsBlocks(pack, figures)],
    ['各科室小结', await summaries(ctx, id)],
    ['议定事项（草稿）', await drafts(ctx, pack)],
  ];
  const content = await officialDocument({
    title: `${title}政府信息公开工作例会材料`,
    subtitle: `${bureau?.name ?? ''}办公室　${month}`,
    blocks: [
      note(
        `数字冻结于${dayText(figures.today)}（第${freeze.edition}次），同期为${quarterText(sameQuarterLastYear(pack))}。`,
      ),
      ...parts.flatMap(([head, blocks], index) => [
        // The 19 lines of the form stay together on a page of their own.
        ...(head === STATISTICS ? [newPage()] : []),
        heading(1, index + 1, head),
        ...blocks,
      ]),
      ...(meeting
        ? [newPage(), centred(`${meeting.name}签到表`), ...(await signInBlocks(ctx, meeting.id))]
        : []),
    ],
  });
  return { fileName: `${title}政府信息公开工作例会材料`, content };
}

const STATISTICS = '统计表与统计图';

const newPage = (): Paragraph => new Paragraph({ children: [new PageBreak()] });

/** One of several, as a paragraph: （1）… within a numbered part. */
const point = (index: number, text: string): Block => paragraph(`${index + 1}．${text}`);

async function arrangement(ctx: Ctx, meeting: Meeting | null): Promise<Block[]> {
  if (!meeting) return [paragraph('例会时间、地点另行通知。')];
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
  if (!last) return [paragraph('此前没有召开过季度例会。')];
  const { name, heldOn, decisions } = last;
  if (decisions.length === 0) return [paragraph(`${dayText(heldOn)}${name}没有议定事项。`)];
  const count = (state: string): number => decisions.filter((decision) => decision.state === state).length;
  return [
    paragraph(
      `${dayText(heldOn)}${name}议定${decisions.length}项，已完成${count('DONE')}项，逾期${count('OVERDUE')}项，其余${decisions.length - count('DONE') - count('OVERDUE')}项在办。`,
    ),
    ...decisions.map(({ what, section, dueOn, state }, index) =>
      point(
        index,
        `${what.replace(/[。；]$/, '')}。${section}，${dayText(dueOn)}前完成，${decisionStateText[state]}。`,
      ),
    ),
  ];
}

function progress(figures: PackFigures): Block[] {
  const { today, total } = figures;
  return [
    paragraph(
      `截至${dayText(today)}，全局任务${total.total}项，已完成${total.done}项，在办${total.going}项，逾期${total.overdue}项。`,
    ),
    progressTable(figures),
  ];
}

function overdue({ overdue: lines }: PackFigures): Block[] {
  if (lines.length === 0) return [paragraph('没有逾期事项。')];
  return lines.map(({ title, section, person, dueOn, workingDaysLate, reason }, index) =>
    point(
      index,
      `${title}。${section}${person ? `（${person}）` : ''}，${dayText(dueOn)}到期，逾期${workingDaysLate}个工作日。原因：${reason ?? '科室尚未填写'}。`,
    ),
  );
}

/** A section that has handed in nothing is named as such (未报). */
async function summaries(ctx: Ctx, packId: string): Promise<Block[]> {
  const handedIn = await summariesOf(ctx, packId);
  if (handedIn.length === 0) return [paragraph('尚未向科室收取小结。')];
  return handedIn.flatMap(({ section, text, submittedAt }, index) => [
    heading(2, index + 1, section?.name ?? ''),
    ...(submittedAt ? text.split('\n').map(paragraph) : [paragraph('未报。')]),
  ]);
}

async function drafts(ctx: Ctx, { decisions }: QuarterlyPack): Promise<Block[]> {
  if (decisions.length === 0) return [paragraph('会上议定。')];
  const lines: Block[] = [];
  for (const [index, { what, sectionId, dueOn }] of decisions.entries()) {
    const section = await ctx.loaders.byId(Section, sectionId);
    lines.push(
      point(index, `${what.replace(/[。；]$/, '')}。${section?.name ?? ''}，${dayText(dueOn)}前完成。`),
    );
  }
  return lines;
}
