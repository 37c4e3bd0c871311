import type { DecisionState } from '../meetings/decision.ts';
import { dayText, decisionStateText } from '../meetings/meeting.texts.ts';

/** 例会材料 in the order they are read out; on the screen and in the file alike. */
export const packHeads = [
  ['ARRANGEMENT', '会议安排'],
  ['AGENDA', '会议议程'],
  ['LAST_DECISIONS', '上次议定事项落实情况'],
  ['PROGRESS', '各科室任务进度'],
  ['OVERDUE', '逾期事项及原因'],
  ['STATISTICS', '统计表与统计图'],
  ['SUMMARIES', '各科室小结'],
  ['DECISIONS', '议定事项（草稿）'],
] as const;

export type PackHead = (typeof packHeads)[number][0];

/** What stands where a part has nothing to say. */
export const packNothing = {
  noMeeting: '例会时间、地点另行通知。',
  noLast: '此前没有召开过季度例会。',
  noOverdue: '没有逾期事项。',
  notRequested: '尚未向科室收取小结。',
  notHandedIn: '未报。',
  noDrafts: '会上议定。',
};

const point = (index: number, text: string): string => `${index + 1}．${text}`;
const withoutStop = (text: string): string => text.replace(/[。；]$/, '');

export const agendaSentence = (
  { topic, speaker }: { readonly topic: string; readonly speaker: string | null },
  index: number,
): string => point(index, speaker ? `${topic}（${speaker}）` : topic);

interface LastMeeting {
  readonly name: string;
  readonly heldOn: string;
  readonly decisions: readonly DecisionNow[];
}

interface DecisionNow {
  readonly what: string;
  readonly section: string;
  readonly dueOn: string;
  readonly state: DecisionState;
}

/** How many were decided, done, late. */
export function lastMeetingSentence({ name, heldOn, decisions }: LastMeeting): string {
  if (decisions.length === 0) return `${dayText(heldOn)}${name}没有议定事项。`;
  const count = (wanted: DecisionState): number => decisions.filter(({ state }) => state === wanted).length;
  const done = count('DONE');
  const overdue = count('OVERDUE');
  return `${dayText(heldOn)}${name}议定${decisions.length}项，已完成${done}项，逾期${overdue}项，其余${decisions.length - done - overdue}项在办。`;
}

export const decisionNowSentence = ({ what, section, dueOn, state }: DecisionNow, index: number): string =>
  point(index, `${withoutStop(what)}。${section}，${dayText(dueOn)}前完成，${decisionStateText[state]}。`);

export const draftSentence = (
  { what, dueOn }: { readonly what: string; readonly dueOn: string },
  section: string,
  index: number,
): string => point(index, `${withoutStop(what)}。${section}，${dayText(dueOn)}前完成。`);

interface Total {
  readonly total: number;
  readonly done: number;
  readonly going: number;
  readonly overdue: number;
}

export const progressSentence = (today: string, { total, done, going, overdue }: Total): string =>
  `截至${dayText(today)}，全局任务${total}项，已完成${done}项，在办${going}项，逾期${overdue}项。`;

interface OverdueLine {
  readonly title: string;
  readonly section: string;
  readonly person: string | null;
  readonly dueOn: string;
  readonly workingDaysLate: number;
  readonly reason: string | null;
}

export const overdueSentence = (line: OverdueLine, index: number): string =>
  point(
    index,
    `${line.title}。${line.section}${line.person ? `（${line.person}）` : ''}，${dayText(line.dueOn)}到期，逾期${line.workingDaysLate}个工作日。原因：${withoutStop(line.reason ?? '科室尚未填写')}。`,
  );
