import { dayInShanghai, minDay } from '@gongkai/shared/calendar/day';
import { numberOf } from '@gongkai/shared/documents/title';
import { hasCome } from '@gongkai/shared/meetings/attendance';
import { dayText, meetingMoment } from '@gongkai/shared/meetings/meeting.texts';
import type { Ctx } from '../../core/context.ts';
import type { MadeDocument } from '../../core/documents.ts';
import {
  type Block,
  heading,
  labelled,
  note,
  officialDocument,
  PAGE,
  paragraph,
  plain,
  signature,
  table,
} from '../../core/official-document.ts';
import { bureauOf, Person } from '../sections/index.ts';
import type { MeetingAttendee } from './meeting-attendee.entity.ts';
import type { MeetingDecision } from './meeting-decision.entity.ts';
import { meetingLoaders } from './meeting.loaders.ts';
import { findMeeting } from './meeting.reads.ts';

/** Empty rows for those who come without being invited. */
const SPARE_ROWS = 4;

/** 会议通知. */
export async function noticeDocument(ctx: Ctx, id: string): Promise<MadeDocument> {
  const { meeting, attendees, convenor, bureau } = await whole(ctx, id);
  const { name, heldOn, startsAt, place, agenda } = meeting;
  const told = meeting.notifiedAt ? dayInShanghai(Date.parse(meeting.notifiedAt)) : ctx.clock.today();
  const content = await officialDocument({
    title: `关于召开${name}的通知`,
    blocks: [
      plain('各科室、直属单位：'),
      paragraph(`经研究，定于${meetingMoment(heldOn, startsAt)}召开${name}。现将有关事项通知如下：`),
      ...parts([
        ['会议时间', [paragraph(`${meetingMoment(heldOn, startsAt)}。`)]],
        ['会议地点', [paragraph(`${place}。`)]],
        ['主持人', [paragraph(`${titled(convenor)}。`)]],
        ['参会人员', [paragraph(`${bySection(attendees.filter(({ walkIn }) => !walkIn))}。`)]],
        ['会议议题', agenda.map(({ topic, speaker }, index) => point(index, withSpeaker(topic, speaker)))],
        [
          '有关要求',
          [
            paragraph(
              '请参会人员准备好汇报材料，准时参加会议。因故不能参加的，请提前向局办公室请假，并说明理由。',
            ),
          ],
        ],
      ]),
      // Entered afterwards, it still went out no later than the meeting.
      ...signature(bureau, dayText(minDay(told, heldOn))),
    ],
  });
  return { fileName: `${name}通知`, content };
}

/** 签到表, to be signed by hand. */
export async function signInDocument(ctx: Ctx, id: string): Promise<MadeDocument> {
  const { meeting } = await whole(ctx, id);
  const content = await officialDocument({
    title: `${meeting.name}签到表`,
    blocks: await signInBlocks(ctx, id),
  });
  return { fileName: `${meeting.name}签到表`, content };
}

/** What stands on the 签到表, also as the last page of the quarterly pack. */
export async function signInBlocks(ctx: Ctx, id: string): Promise<Block[]> {
  const { meeting, attendees, convenor } = await whole(ctx, id);
  const invited = attendees.filter(({ walkIn }) => !walkIn);
  const rows = invited.map(({ section, person }, index) => [
    String(index + 1),
    section?.name ?? '',
    person?.name ?? '',
    person?.post ?? '',
    '',
    '',
  ]);
  return [
    note(`时间：${meetingMoment(meeting.heldOn, meeting.startsAt)}　　地点：${meeting.place}`),
    note(`主持人：${convenor?.name ?? ''}　　应到：${invited.length}人　　实到：　　人`),
    table({
      width: PAGE.textWidth,
      rowHeight: 11,
      size: 28,
      columns: [
        { title: '序号', share: 10 },
        { title: '科室（单位）', share: 22 },
        { title: '姓名', share: 14 },
        { title: '职务', share: 18 },
        { title: '签名', share: 22 },
        { title: '备注', share: 14 },
      ],
      rows: [...rows, ...Array.from({ length: SPARE_ROWS }, () => [])],
    }),
  ];
}

/** 会议纪要, with what was decided and who was there. */
export async function minutesDocument(ctx: Ctx, id: string): Promise<MadeDocument> {
  const { meeting, attendees, decisions, convenor, bureau } = await whole(ctx, id);
  const { name, heldOn, startsAt, place, agenda, minutes, minutesSignedBy } = meeting;
  const invited = attendees.filter(({ walkIn }) => !walkIn);
  const list = (wanted: (row: MeetingAttendee) => boolean): MeetingAttendee[] => invited.filter(wanted);
  const who = (label: string, rows: readonly MeetingAttendee[]): Block[] =>
    rows.length > 0 ? [labelled(label, bySection(rows))] : [];
  const content = await officialDocument({
    title: `${name}纪要`,
    subtitle: meeting.minutesNo,
    blocks: [
      labelled('时间', meetingMoment(heldOn, startsAt)),
      labelled('地点', place),
      labelled('主持人', titled(convenor)),
      ...who(
        '出席',
        list(({ state }) => hasCome(state)),
      ),
      ...who(
        '请假',
        list(({ state }) => state === 'ON_LEAVE'),
      ),
      ...who(
        '缺席',
        list(({ state }) => state === 'ABSENT'),
      ),
      ...who(
        '列席',
        attendees.filter(({ walkIn, state }) => walkIn && hasCome(state)),
      ),
      ...parts([
        ['会议议题', agenda.map(({ topic, speaker }, index) => point(index, withSpeaker(topic, speaker)))],
        ['会议内容', lines(minutes).map(paragraph)],
        ['议定事项', decisions.map((decision, index) => point(index, decided(decision)))],
      ]),
      ...(minutesSignedBy ? [labelled('签发', minutesSignedBy)] : []),
      ...signature(bureau, dayText(heldOn)),
    ],
  });
  return { fileName: `${name}纪要`, content };
}

async function whole(ctx: Ctx, id: string) {
  const meeting = await findMeeting(ctx, id);
  const loaders = meetingLoaders(ctx);
  const bureau = await bureauOf(ctx.app.database.read);
  return {
    meeting,
    bureau: bureau?.name ?? '',
    convenor: await ctx.loaders.byId(Person, meeting.convenorId),
    attendees: await loaders.attendees.load(id),
    decisions: await loaders.decisions.load(id),
  };
}

/** 一、二、三、 over the parts that have something in them, so that no number is left out. */
function parts(all: readonly (readonly [string, readonly Block[]])[]): Block[] {
  return all
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [heading(1, index + 1, title), ...blocks]);
}

/** One of several, as a paragraph: （一）… */
const point = (index: number, text: string): Block => paragraph(`（${numberOf(index + 1)}）${text}`);

const withSpeaker = (topic: string, speaker: string | null): string =>
  `${topic}${speaker ? `（${speaker}）` : ''}`;

const titled = (person: Person | null): string => (person ? `${person.name}（${person.post}）` : '');

const lines = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** 陈晓岚（养老保险科）、吴建平（就业培训科） */
function bySection(rows: readonly MeetingAttendee[]): string {
  return rows
    .map(
      ({ person, section }) =>
        `${person?.name ?? ''}${section ? `（${section.name}）` : person ? `（${person.post}）` : ''}`,
    )
    .join('、');
}

const decided = ({ what, section, person, dueOn }: MeetingDecision): string =>
  `${what.replace(/[。；]$/, '')}。由${section?.name ?? ''}负责${person ? `（${person.name}）` : ''}，${dayText(dueOn)}前完成。`;
