import { day, isDay, type Day } from '@gongkai/shared/calendar/day';
import type { DeadlineInput } from '@gongkai/shared/calendar/deadline';
import type { Pause } from '@gongkai/shared/calendar/pause';
import { citeLimit, REGIMES, regimeOn, type LimitKind, type Regime } from '@gongkai/shared/calendar/regime';
import { parseCsv, type CsvRow } from '@gongkai/shared/imports/csv';
import { UsageError } from './errors.ts';

/** A limit to be counted, with the edition of the Regulation it is counted under. */
export interface Asked {
  readonly regime: Regime;
  readonly input: DeadlineInput;
}

/** The options of `deadline`, as typed. */
export interface DeadlineOptions {
  readonly received?: string | undefined;
  readonly days?: string | undefined;
  readonly kind?: string | undefined;
  readonly regime?: string | undefined;
  readonly pause?: readonly string[] | undefined;
  readonly extend?: string | undefined;
}

interface Kind {
  readonly limit: LimitKind;
  readonly startRule: string;
  readonly days: (regime: Regime) => number;
}

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['reply', { limit: 'REPLY', startRule: '收到申请', days: ({ replyDays }) => replyDays }],
  [
    'disclosure',
    {
      limit: 'ACTIVE_DISCLOSURE',
      startRule: '信息形成或者变更',
      days: ({ activeDisclosureDays }) => activeDisclosureDays,
    },
  ],
  ['opinion', { limit: 'OPINION', startRule: '收到意见', days: ({ opinionDays }) => opinionDays }],
]);

/** 1 January 2008: no holiday notice before it is carried, and the Regulation itself is younger. */
const FIRST_DAY = day('2008-01-01');
const MOST_DAYS = 999;

/**
 * One limit from the options; `--days` beats `--kind`, the edition is that of the day of receipt unless named.
 *
 * @throws UsageError in one Chinese line
 */
export function readAsked(options: DeadlineOptions): Asked {
  if (options.received === undefined) throw new UsageError('缺少 --received，例如 --received 2026-02-09');
  const start = readDay('--received', options.received);
  const regime = readRegime(options.regime, start);
  const kind = KINDS.get(options.kind ?? 'reply');
  if (!kind)
    throw new UsageError(`--kind 应为 ${[...KINDS.keys()].join('、')} 之一，现在是“${options.kind}”`);
  const limit =
    options.days === undefined
      ? { workingDays: kind.days(regime), startRule: kind.startRule, basis: citeLimit(regime, kind.limit) }
      : { workingDays: readCount('--days', options.days), startRule: '收到' };
  const extensionDays = options.extend === undefined ? 0 : readCount('--extend', options.extend);
  return { regime, input: { start, ...limit, extensionDays, pauses: (options.pause ?? []).map(readPause) } };
}

/**
 * The limits of a CSV text with the columns `received` and `workingDays`, in its order.
 *
 * @throws UsageError in one Chinese line that names the row
 */
export function readAskedRows(text: string, regime: string | undefined): readonly Asked[] {
  const rows = parseCsv(text);
  if ('brokenLine' in rows) throw new UsageError(`文件第${rows.brokenLine}行的引号没有配对`);
  const [header, ...body] = rows;
  const [received, workingDays] = ['received', 'workingDays'].map((name) => {
    const column = header?.cells.indexOf(name) ?? -1;
    if (column < 0) throw new UsageError(`文件首行缺少列 ${name}，应有 received,workingDays`);
    return (row: CsvRow): string => row.cells[column] ?? '';
  }) as [(row: CsvRow) => string, (row: CsvRow) => string]; // map keeps the length of two
  return body.map((row) => {
    const start = readDay(`文件第${row.line}行 received`, received(row));
    const days = readCount(`文件第${row.line}行 workingDays`, workingDays(row));
    return { regime: readRegime(regime, start), input: { start, startRule: '收到', workingDays: days } };
  });
}

function readDay(name: string, text: string): Day {
  if (!isDay(text)) throw new UsageError(`${name} 应为存在的日期（如 2026-02-09），现在是“${text}”`);
  if (text < FIRST_DAY) throw new UsageError(`${name} 不能早于2008年：放假安排从2008年起，现在是“${text}”`);
  return text;
}

function readCount(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text) || Number(text) > MOST_DAYS)
    throw new UsageError(`${name} 应为1至${MOST_DAYS}的整数（工作日），现在是“${text}”`);
  return Number(text);
}

function readRegime(text: string | undefined, received: Day): Regime {
  if (text === undefined) return regimeOn(received);
  if (text === '2008') return REGIMES.R2008;
  if (text === '2019') return REGIMES.R2019;
  throw new UsageError(`--regime 应为 2008 或 2019，现在是“${text}”`);
}

function readPause(text: string): Pause {
  const [from = '', to, ...more] = text.split('..');
  if (to === undefined || more.length > 0)
    throw new UsageError(`--pause 应写作 起..止（如 2026-03-05..2026-03-12），现在是“${text}”`);
  const pause = { kind: 'THIRD_PARTY', from: readDay('--pause', from) } as const;
  if (to === '') return { ...pause, to: null };
  const until = readDay('--pause', to);
  if (until < pause.from) throw new UsageError(`--pause 的止日早于起日：“${text}”`);
  return { ...pause, to: until };
}
