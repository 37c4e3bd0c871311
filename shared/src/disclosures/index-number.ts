import { keys } from '../keys.ts';
import type { DisclosureCategory } from './disclosure.ts';

/** 索引号 as the bureau writes it while it has set no pattern of its own. */
export const STANDARD_INDEX_NO = 'GK-{年}-{序号:5}';

/** 类别代码: the six categories of the catalogue in its order. */
export const CATEGORY_CODE: Record<DisclosureCategory, string> = {
  INSTITUTION: '01',
  REGULATIONS: '02',
  WORK_NEWS: '03',
  ENFORCEMENT: '04',
  PERSONNEL: '05',
  SERVICE_GUIDE: '06',
};

/** What is wrong with a pattern. */
export const PatternMistake = keys('UNKNOWN', 'YEAR', 'SERIAL', 'ORGAN', 'LETTERS', 'TOUCHING', 'TOO_LONG');
export type PatternMistake = keyof typeof PatternMistake;

export const patternMistakeText: Record<PatternMistake, string> = {
  UNKNOWN: '索引号规则只能用 {机构代码}、{类别代码}、{年}、{序号:5} 这几种占位',
  YEAR: '索引号规则须含一个 {年}，因为序号按年编排',
  SERIAL: '索引号规则须含一个 {序号:位数}，位数为3至8',
  ORGAN: '规则用到机构代码，请先填写机构代码',
  LETTERS: '占位以外只能用字母、数字和 - / . _ 〔〕',
  TOUCHING: '{序号} 与前后的占位或数字之间须用 - / . _ 等隔开',
  TOO_LONG: '索引号过长，请缩短规则或机构代码',
};

const SLOT = /\{([^{}]*)\}/g;
const SERIAL = /^序号:([3-8])$/;
/** A column of 40, less the mark of demo rows. */
const MOST = 36;

/** Why no numbers can be made from a pattern; null = they can. Serials run per year, so both must be in it. */
export function patternMistake(pattern: string, organCode: string | null): PatternMistake | null {
  const slots = [...pattern.matchAll(SLOT)].map(([, name]) => name ?? '');
  const known = (name: string): boolean =>
    ['机构代码', '类别代码', '年'].includes(name) || name.startsWith('序号');
  if (!slots.every(known)) return 'UNKNOWN';
  if (slots.filter((name) => name === '年').length !== 1) return 'YEAR';
  const serials = slots.filter((name) => name.startsWith('序号'));
  if (serials.length !== 1 || !SERIAL.test(serials[0] ?? '')) return 'SERIAL';
  if (slots.includes('机构代码') && !organCode) return 'ORGAN';
  if (!/^[\w\-/.〔〕]*$/.test(pattern.replace(SLOT, ''))) return 'LETTERS';
  // A serial that outgrows its width must not run into what stands beside it.
  if (/[\d}]\{序号|\{序号:\d\}[\d{]/.test(pattern)) return 'TOUCHING';
  return sample(pattern, organCode).length > MOST ? 'TOO_LONG' : null;
}

export interface NumberParts {
  readonly organCode: string | null;
  readonly category: DisclosureCategory;
  readonly year: number;
  readonly serial: number;
}

/** 索引号 from the bureau's pattern. */
export function indexNumber(pattern: string, { organCode, category, year, serial }: NumberParts): string {
  return pattern.replace(SLOT, (whole, name: string) => {
    if (name === '机构代码') return organCode ?? '';
    if (name === '类别代码') return CATEGORY_CODE[category];
    if (name === '年') return String(year);
    const width = SERIAL.exec(name)?.[1];
    return width ? String(serial).padStart(Number(width), '0') : whole;
  });
}

/** What a number will look like, for the form of the settings. */
export const sample = (pattern: string, organCode: string | null): string =>
  indexNumber(pattern, { organCode, category: 'WORK_NEWS', year: 2026, serial: 1 });
