declare const brand: unique symbol;

/** A calendar day as text, `YYYY-MM-DD`: no time of day, no time zone. Text order is date order. */
export type Day = string & { readonly [brand]: 'Day' };

const MS_PER_DAY = 86_400_000;
const EIGHT_HOURS_MS = 8 * 3_600_000;
const SHAPE = /^(?:19|2[01])\d\d-\d\d-\d\d$/;

/** Days since 1970-01-01. Only this and `textOf` touch the platform's date arithmetic. */
function numberOf(text: string): number {
  return (
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / MS_PER_DAY
  );
}

function textOf(number: number): string {
  const instant = new Date(number * MS_PER_DAY);
  return Number.isNaN(instant.getTime()) ? 'no date' : instant.toISOString().slice(0, 10);
}

/** Whether the text is a day that exists, from 1900 to 2199. */
export function isDay(text: string): text is Day {
  return SHAPE.test(text) && textOf(numberOf(text)) === text;
}

/** The text as a day; RangeError when there is no such day. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day from 1900 to 2199 (YYYY-MM-DD): ${text}`);
  return text;
}

/** The day as a number of days since 1970-01-01. */
export function dayNumber(d: Day): number {
  return numberOf(d);
}

/** The day with this number of days since 1970-01-01. */
export function dayOfNumber(number: number): Day {
  return day(textOf(number));
}

/** The day n calendar days later (earlier when n is negative). */
export function addDays(d: Day, n: number): Day {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of days: ${n}`);
  return dayOfNumber(numberOf(d) + n);
}

/**
 * The same day of the month n months later; the last day of that month where it has no such day
 * (民法典, article 202). n is a whole number, negative for earlier months.
 */
export function addMonths(d: Day, n: number): Day {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of months: ${n}`);
  const months = yearOf(d) * 12 + monthOf(d) - 1 + n;
  const first = (count: number): Day =>
    day(`${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`);
  return minDay(addDays(first(months), Number(d.slice(8)) - 1), addDays(first(months + 1), -1));
}

/** Calendar days from a to b; negative when b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return numberOf(b) - numberOf(a);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(d: Day): number {
  const sinceThursday = numberOf(d) % 7; // 1970-01-01 was a Thursday
  return ((sinceThursday + 10) % 7) + 1;
}

/** The year, four digits. */
export function yearOf(d: Day): number {
  return Number(d.slice(0, 4));
}

/** The month, 1 to 12. */
export function monthOf(d: Day): number {
  return Number(d.slice(5, 7));
}

/** The earlier of two days. */
export function minDay(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

/** The later of two days. */
export function maxDay(a: Day, b: Day): Day {
  return a >= b ? a : b;
}

/** The day on the wall calendar in China at this instant: UTC+8 all year (no summer time since 1991). */
export function dayInShanghai(instantMs: number): Day {
  return dayOfNumber(Math.floor((instantMs + EIGHT_HOURS_MS) / MS_PER_DAY));
}
