const DAY_MS = 86_400_000;
const WEEKDAYS = '日一二三四五六';
const RELATIVE: Record<string, number> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
};

const print = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day if it exists; 2026-02-30 does not. */
function existing(year: number, month: number, date: number): string | null {
  const time = Date.UTC(year, month - 1, date);
  const day = new Date(time);
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? print(time) : null;
}

/** 0 is Sunday. Counted in UTC, so that no time zone can move a legal date. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

function relative(text: string, today: string): string | null {
  const offset = RELATIVE[text];
  if (offset !== undefined) return print(timeOf(today) + offset * DAY_MS);
  const match = /^(上上|下下|上|下|本|这)?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(text);
  if (!match) return null;
  const weeks = { 上上: -2, 上: -1, 下: 1, 下下: 2 }[match[1] ?? ''] ?? 0;
  // Chinese weeks begin on Monday: 下周日 is the Sunday that ends next week.
  const fromMonday = (index: number) => (index + 6) % 7;
  const wanted = WEEKDAYS.indexOf(match[2] === '天' ? '日' : (match[2] ?? ''));
  return print(timeOf(today) + (weeks * 7 + fromMonday(wanted) - fromMonday(weekdayOf(today))) * DAY_MS);
}

/**
 * A date as officers type it: 20261026, 2026-10-26, 2026年10月26日, 10-26, 1026, 今天, 下周一; null if it is none.
 * Without a year it is the year of `today`.
 */
export function parseDay(typed: string, today: string): string | null {
  // Input methods leave full-width digits and signs behind.
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  const year = Number(today.slice(0, 4));
  const solid = /^(\d{4})?(\d{2})(\d{2})$/.exec(text);
  if (solid) return existing(solid[1] ? Number(solid[1]) : year, Number(solid[2]), Number(solid[3]));
  const parted = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text);
  if (parted) return existing(parted[1] ? Number(parted[1]) : year, Number(parted[2]), Number(parted[3]));
  return relative(text, today);
}
