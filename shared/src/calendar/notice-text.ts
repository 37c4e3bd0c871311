import { addDays, day, isDay, type Day } from './day.ts';
import { dayText, weekdayText } from './day.texts.ts';
import { groupBy } from '../lists/group-by.ts';
import type { NoticeDay } from './notice.ts';

export interface ReadNotice {
  readonly days: readonly NoticeDay[];
  /** What could not be read, in words, with the line it stands in. */
  readonly problems: readonly string[];
}

/**
 * Reads the wording of a State Council notice as it is published, one festival a line:
 * 春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
 * Days without a year are of `year`. A weekday in brackets is checked against the calendar, which finds
 * most slips of the pen. Sentences that speak neither of 放假 nor of 上班 are advice and passed over.
 */
export function readNotice(text: string, year: number): ReadNotice {
  const days: NoticeDay[] = [];
  const problems: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const [, name, rest] = FESTIVAL.exec(line) ?? [];
    if (!name || !rest) {
      problems.push(`“${line.slice(0, 12)}…”没有读懂：每行写一个节日，如“元旦：1月1日放假”`);
      continue;
    }
    const found = rest.split('。').flatMap((sentence) => readSentence(sentence, year));
    for (const part of found)
      if ('problem' in part) problems.push(`${name}：${part.problem}`);
      else days.push({ ...part, name });
    if (!found.some((part) => 'problem' in part || part.isOffDay))
      problems.push(`${name}：没有找到放假的日子`);
  }
  return { days, problems };
}

/** 一、元旦：… or 元旦：… or 国庆节、中秋节：…. */
const FESTIVAL =
  /^(?:[一二三四五六七八九十]{1,3}、)?\s*(?:（[一二三四五六七八九十]）)?\s*([^：:\d]{2,12})[：:](.+)$/;

interface Problem {
  readonly problem: string;
}

function readSentence(sentence: string, year: number): (Omit<NoticeDay, 'name'> | Problem)[] {
  const isOffDay = sentence.includes('放假');
  if (!isOffDay && !sentence.includes('上班')) return [];
  const [before = ''] = sentence.split(isOffDay ? '放假' : '上班');
  return readDays(before, year).map((part) => ('problem' in part ? part : { ...part, isOffDay }));
}

interface Found {
  readonly date: Day;
}

/** One day as written: year and month may stand only with the first, the weekday in brackets behind it. */
const DAY = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^）)]*)[）)])?/g;

function readDays(text: string, year: number): (Found | Problem)[] {
  const found: (Found | Problem)[] = [];
  let first: Day | null = null;
  let month: number | null = null;
  let ofYear = year;
  let end = 0;
  for (const match of text.matchAll(DAY)) {
    const [whole, yearText, monthText, dateText, inBrackets = ''] = match;
    const isRange = text.slice(end, match.index).includes('至');
    end = match.index + whole.length;
    if (yearText) ofYear = Number(yearText);
    if (monthText) month = Number(monthText);
    const written = `${ofYear}-${pad(month)}-${pad(Number(dateText))}`;
    if (month === null || !isDay(written)) {
      found.push({ problem: `“${whole}”不是一个日子` });
      continue;
    }
    const date = day(written);
    const wrong = wrongWeekday(date, inBrackets);
    if (wrong) found.push({ problem: wrong });
    if (isRange && first) found.push(...between(first, date));
    else found.push({ date });
    first = date;
  }
  return found;
}

const pad = (value: number | null): string => String(value ?? 0).padStart(2, '0');

/** The days after `first` up to `last`. */
function between(first: Day, last: Day): (Found | Problem)[] {
  if (last <= first) return [{ problem: `${last}早于${first}` }];
  if (last > addDays(first, LONGEST)) return [{ problem: `${first}至${last}超过${LONGEST}天` }];
  const days: Found[] = [];
  for (let date = addDays(first, 1); date <= last; date = addDays(date, 1)) days.push({ date });
  return days;
}

/** No holiday has come near it; longer is a slip of the pen. */
const LONGEST = 20;

function wrongWeekday(date: Day, inBrackets: string): string | null {
  const said = /(?:周|星期)([一二三四五六日天])/.exec(inBrackets)?.[1]?.replace('天', '日');
  const is = weekdayText(date);
  return said && `星期${said}` !== is ? `${date}是${is}，不是星期${said}` : null;
}

/** The days as the wording `readNotice` reads, a festival a line in the order they are given. */
export function noticeText(days: readonly NoticeDay[]): string {
  return [...groupBy(days, ({ name }) => name)]
    .map(([name, all]) => {
      const ranges = (isOffDay: boolean): string =>
        rangesOf(all.filter((one) => one.isOffDay === isOffDay).map(({ date }) => date))
          .map(([first, last]) => (first === last ? written(first) : `${written(first)}至${written(last)}`))
          .join('、');
      const worked = ranges(false);
      return `${name}：${ranges(true)}放假。${worked && `${worked}上班。`}`;
    })
    .join('\n');
}

const written = (date: Day): string => `${dayText(date)}（${weekdayText(date).replace('星期', '周')}）`;

/** Runs of days that follow each other, each by its first and last. */
export function rangesOf(days: readonly Day[]): [Day, Day][] {
  const ranges: [Day, Day][] = [];
  for (const date of [...days].sort()) {
    const last = ranges.at(-1);
    if (last && addDays(last[1], 1) === date) last[1] = date;
    else ranges.push([date, date]);
  }
  return ranges;
}
