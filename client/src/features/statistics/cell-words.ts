import { receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { disclosureCategoryText, publicationChannelText } from '@gongkai/shared/disclosures/disclosure.texts';
import { form2009 } from '@gongkai/shared/statistics/form-2009';
import type { Series } from '@gongkai/shared/statistics/rule';
import type { CellAddress } from './rows-link.ts';

type Words = Partial<Record<string, string>>;

const receiptChannels: Words = receiptChannelText;
const byValue: Partial<Record<string, Words>> = {
  category: disclosureCategoryText,
  channel: { ...publicationChannelText, NOT_YET: '期末尚未公开' },
};

const ledgers: Record<Series, string> = {
  DISCLOSURE: '信息条目台账',
  RECEIPT: '申请登记台账',
  REPLY: '申请登记台账',
  REMEDY: '复议诉讼申诉台账',
};

const lineOf = (code: string) => form2009.rows.find((row) => row.code === code);
const factOf = (code: string) => form2009.facts.find((fact) => fact.code === code);

const periodOf = ({ year, month }: CellAddress): string => `${year}年${month ? `${month}月` : ''}`;

/** What a list behind a number is called: 2009年3月主动公开信息数. */
export function cellTitle(cell: CellAddress): string {
  const label = (lineOf(cell.code) ?? factOf(cell.code))?.label ?? cell.code;
  return periodOf(cell) + label.replace(/^其中：/, '').replace(/^\d、/, '');
}

/** 计量单位 of the rows. */
export function cellUnit({ code }: CellAddress): string {
  return lineOf(code)?.unit ?? '条';
}

/** The value a bar stands for, in words; a section is named by whoever knows the sections. */
export function traitWords({ code, trait, value }: CellAddress): string | null {
  if (!trait || !value || trait === 'section') return null;
  const words = trait === 'channel' && code.startsWith('B') ? receiptChannels : byValue[trait];
  return words?.[value] ?? value;
}

/** What was looked through when nothing was found. */
export function checkedWords(cell: CellAddress): string {
  const line = lineOf(cell.code) ?? factOf(cell.code);
  const ledger = line ? ledgers[line.rule.series] : '全部台账';
  return `已核对${periodOf(cell)}的${ledger}，没有计入本项的记录，这个数为0。`;
}
