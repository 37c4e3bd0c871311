import { isDay } from '../calendar/day.ts';
import { keys } from '../keys.ts';

/** Personal data that does not belong into what everybody can read. */
export const PersonalDataKind = keys('IDENTITY_CARD', 'MOBILE', 'BANK_CARD');
export type PersonalDataKind = keyof typeof PersonalDataKind;

export const personalDataText: Record<PersonalDataKind, string> = {
  IDENTITY_CARD: '身份证号码',
  MOBILE: '手机号码',
  BANK_CARD: '银行卡号',
};

export interface ScanFinding {
  readonly kind: PersonalDataKind;
  /** First and last digits only: a finding must not be a second leak. */
  readonly masked: string;
  readonly where: string;
}

/** A text and the words for its place: 名称, 附件“名单.xlsx”. */
export interface ScannedText {
  readonly where: string;
  readonly text: string;
}

/** Digits, with single spaces or hyphens between them, that no letter or digit touches. */
const NUMBER = /(?<![\dA-Za-z])\d(?:[ -]?\d)*[Xx]?(?![\dA-Za-z])/g;
const MOST_GROUPS = 6;
const MOST_FINDINGS = 50;

/** Finds identity-card, mobile and bank-card numbers; what fails its own check digit is some other number. */
export function scan(texts: readonly ScannedText[]): ScanFinding[] {
  const found = texts.flatMap(({ where, text }) =>
    [...halfWidth(text).matchAll(NUMBER)].flatMap(([match]) => numbersIn(match, where)),
  );
  const seen = new Set<string>();
  return found
    .filter(({ number, where }) => !seen.has(`${number} ${where}`) && seen.add(`${number} ${where}`))
    .slice(0, MOST_FINDINGS)
    .map(({ number, kind, where }) => ({ kind, masked: masked(number), where }));
}

interface Found {
  readonly kind: PersonalDataKind;
  readonly number: string;
  readonly where: string;
}

/** One run of digits may be one grouped number, or several that stand side by side: the longest that is something. */
function numbersIn(run: string, where: string): Found[] {
  if (run.length < 11) return [];
  const groups = run.toUpperCase().split(/[ -]/);
  const found: Found[] = [];
  for (let from = 0; from < groups.length; from++) {
    for (let to = Math.min(from + MOST_GROUPS, groups.length); to > from; to--) {
      const number = groups.slice(from, to).join('');
      const kind = kindOf(number);
      if (!kind) continue;
      found.push({ kind, number, where });
      from = to - 1;
      break;
    }
  }
  return found;
}

function kindOf(number: string): PersonalDataKind | null {
  if (/^\d{17}[\dX]$/.test(number) && isIdentityCard(number)) return 'IDENTITY_CARD';
  if (/^(?:86)?1[3-9]\d{9}$/.test(number)) return 'MOBILE';
  return /^(?:62|[45])\d+$/.test(number) && number.length >= 16 && number.length <= 19 && passesLuhn(number)
    ? 'BANK_CARD'
    : null;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** GB 11643: a real day of birth, and the check digit of ISO 7064 MOD 11-2. */
export function isIdentityCard(number: string): boolean {
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!/^(?:18|19|20)/.test(born) || !isDay(born)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return CHECKS[sum % 11] === number[17];
}

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(number: string): boolean {
  const sum = [...number].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Full-width digits, letters, spaces and dashes as their plain twins. */
function halfWidth(text: string): string {
  return text
    .replace(/[０-９Ｘｘ]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[\u00a0\u3000]/g, ' ')
    .replace(/[－‐‑–—]/g, '-');
}

const masked = (number: string): string =>
  `${number.slice(0, 3)}${'*'.repeat(number.length - 5)}${number.slice(-2)}`;

/** The findings in a sentence: 身份证号码 110***11（名称）. */
export const findingsText = (findings: readonly ScanFinding[]): string =>
  findings
    .map(({ kind, masked: number, where }) => `${personalDataText[kind]} ${number}（${where}）`)
    .join('、');
