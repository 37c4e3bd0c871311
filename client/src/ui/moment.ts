import type { Day } from '@gongkai/shared/calendar/day';
import { dayText, dayWithWeekday, weekdayText } from '@gongkai/shared/calendar/day.texts';
/** Instants as people read them, always in Beijing time whatever the machine's zone is. */
const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function read(instant: string): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

/** 09时12分 */
export function clockTime(instant: string): string {
  const { hour, minute } = read(instant);
  return `${hour}时${minute}分`;
}

/** 今天 09:20, 10-21 16:05 within the year, 2025-10-21 16:05 in full elsewhere. */
export function momentText(instant: string, today: string): string {
  const { year, month, day, hour, minute } = read(instant);
  const date = `${year}-${month}-${day}`;
  const time = `${hour}:${minute}`;
  if (date === today) return `今天 ${time}`;
  return `${year === today.slice(0, 4) ? `${month}-${day}` : date} ${time}`;
}

/** 10-28 within the year, 2025-10-28 elsewhere. */
export function shortDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day;
}

/** 10月26日 */
export function monthDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month}月${date}日`;
}

export { dayText as writtenDay };

/** 2026年11月23日　星期一: standing alone. */
export function longDay(day: string): string {
  return `${dayText(day)}　${weekdayText(day as Day)}`; // the server sends real days
}

/** 2026年11月23日（星期一）: within a sentence. */
export function dayInSentence(day: string): string {
  return dayWithWeekday(day as Day); // the server sends real days
}
