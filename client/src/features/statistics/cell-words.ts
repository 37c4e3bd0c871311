import { receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { disclosureCategoryText, publicationChannelText } from '@gongkai/shared/disclosures/disclosure.texts';
import { form2009 } from '@gongkai/shared/statistics/form-2009';
import type { CellAddress } from './rows-link.ts';

const byValue: Record<string, Partial<Record<string, string>>> = {
  category: disclosureCategoryText,
  channel: { ...publicationChannelText, ...receiptChannelText, NOT_YET: '尚未公开' },
};

/** What a list behind a number is called: 2009年3月 主动公开信息数. */
export function cellTitle({ year, code, month }: CellAddress): string {
  const line = [...form2009.rows, ...form2009.facts].find((row) => row.code === code);
  const label = (line?.label ?? code).replace(/^其中：/, '').replace(/^\d、/, '');
  return `${year}年${month ? `${month}月` : ''}${label}`;
}

/** The value a bar stands for, in words; a section is named by its rows. */
export function traitWords({ code, trait, value }: CellAddress): string | null {
  if (!trait || !value || trait === 'section') return null;
  if (trait === 'channel' && code.startsWith('B'))
    return (receiptChannelText as Partial<Record<string, string>>)[value] ?? value; // any string may stand in an address
  return byValue[trait]?.[value] ?? value;
}
