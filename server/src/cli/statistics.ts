import { keeperOf } from '../modules/statistics/index.ts';
import { readOptions, readYear } from './options.ts';
import type { Verb } from './verb.ts';

/** 统计表 of a year, from the same count as the page. */
export const statistics: Verb = {
  usage: 'statistics --year 2009 [--json]',
  summary: '某年的统计表',
  allow: 'statistics:read',
  async run({ open, args, print }) {
    const options = readOptions(args, { year: { type: 'string' }, json: { type: 'boolean' } });
    const year = readYear(options.year);
    const table = await keeperOf(await open()).table(year);
    if (options.json) {
      const { form } = table;
      const rows = table.rows.map(({ code, label, unit, value }) => ({ code, label, unit, value }));
      const relations = table.relations.map(({ id, holds, leftValue, rightValue }) => ({
        id,
        holds,
        left: leftValue,
        right: rightValue,
      }));
      const notYetDisclosed = table.facts.find(({ code }) => code === 'notYetDisclosed')?.value ?? 0;
      print(JSON.stringify({ year, form, rows, relations, notYetDisclosed }));
      return;
    }
    print(table.title);
    for (const { label, unit, value, indent } of table.rows)
      print(`${'　'.repeat(indent)}${label}\t${value} ${unit}`);
    for (const { left, text, holds, leftValue, rightValue } of table.relations)
      print(`勾稽 ${left}：${leftValue} 与 ${text}（${rightValue}）${holds ? '相符' : '不符'}`);
  },
};
