import { weekday, type Day } from './day.ts';

/** 2026年10月30日 */
export function dayText(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}

/** 星期五 */
export function weekdayText(date: Day): string {
  return `星期${'一二三四五六日'[weekday(date) - 1]}`;
}

/** 2026年10月30日（星期五） */
export function dayWithWeekday(date: Day): string {
  return `${dayText(date)}（${weekdayText(date)}）`;
}

/** 2026年10月1日至7日, 2月28日 and the year are said again only where they change; one day stands alone. */
export function rangeText(from: Day, to: Day): string {
  if (from === to) return dayText(from);
  const [year = '', month = ''] = from.split('-');
  const whole = dayText(to);
  if (!to.startsWith(year)) return `${dayText(from)}至${whole}`;
  const withoutYear = whole.slice(whole.indexOf('年') + 1);
  const short = to.startsWith(`${year}-${month}`)
    ? withoutYear.slice(withoutYear.indexOf('月') + 1)
    : withoutYear;
  return `${dayText(from)}至${short}`;
}
