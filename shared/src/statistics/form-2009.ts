import type { Form, FormRow } from './form.ts';
import type { CountRule } from './rule.ts';

const row = (
  code: string,
  label: string,
  unit: FormRow['unit'],
  parent: string | null,
  rule: CountRule,
): FormRow => ({
  code,
  label,
  unit,
  parent,
  indent: parent === null ? 0 : 1,
  rule,
});

const disclosed = (where?: CountRule['where']): CountRule => ({
  series: 'DISCLOSURE',
  ...(where && { where }),
});
const received = (...channel: string[]): CountRule => ({ series: 'RECEIPT', where: { channel } });
const replied = (...reply: string[]): CountRule => ({ series: 'REPLY', where: { reply } });
const remedy = (...kind: string[]): CountRule => ({ series: 'REMEDY', where: { kind } });

/**
 * The table annexed to the county labour and social-security bureau's report for
 * 2009: 19 lines, one column (年末统计). That lines 1/2 and 3/4 under A are two
 * separate splits is read from the published numbers (26＋0 and 26＋0).
 */
export const form2009: Form = {
  id: '2009',
  title: (bureau, year) => `${bureau}${year}年政府信息公开统计表`,
  rows: [
    row('A', '主动公开信息数', '条', null, disclosed()),
    row('A1', '其中：1、主动公开的信息', '条', 'A', disclosed({ timely: ['YES'] })),
    row('A2', '2、未及时公开的信息', '条', 'A', disclosed({ timely: ['NO'] })),
    row('A3', '3、网站公开', '条', 'A', disclosed({ via: ['WEBSITE'] })),
    row('A4', '4、其他方式公开的信息', '条', 'A', disclosed({ via: ['OTHER'] })),
    row('B', '受理依申请公开信息总数', '条', null, { series: 'RECEIPT' }),
    row('B1', '其中：1、当面申请数', '条', 'B', received('IN_PERSON')),
    row('B2', '2、传真申请数', '条', 'B', received('FAX')),
    row('B3', '3、电子邮件申请数', '条', 'B', received('EMAIL')),
    row('B4', '4、网上申请数', '条', 'B', received('ONLINE')),
    row('B5', '5、信函申请数', '条', 'B', received('POST')),
    row('B6', '6、其他形式申请数', '条', 'B', received('OTHER')),
    row('C', '对申请的答复总数', '条', null, replied('GRANTED', 'PARTIALLY_GRANTED', 'REFUSED')),
    row('C1', '其中：1、同意公开答复数', '条', 'C', replied('GRANTED')),
    row('C2', '2、同意部分公开答复数', '条', 'C', replied('PARTIALLY_GRANTED')),
    row('C3', '3、否决公开答复总数', '条', 'C', replied('REFUSED')),
    row('D', '行政复议数', '件', null, remedy('REVIEW')),
    row('E', '行政诉讼数', '件', null, remedy('DIRECT_LAWSUIT', 'LAWSUIT_AFTER_REVIEW')),
    row('F', '行政申诉数', '件', null, remedy('COMPLAINT')),
  ],
  facts: [
    { code: 'notYetDisclosed', label: '期末尚未公开', rule: disclosed({ via: ['NOT_YET'] }) },
    { code: 'notReplied', label: '其他处理（不计答复）', rule: replied('NO_REPLY') },
  ],
  relations: [
    { id: 'S1', left: 'A', right: ['A1', 'A2'], compare: '=', severity: 'error', text: '1＋2' },
    {
      id: 'S2',
      left: 'A',
      right: ['A3', 'A4', 'notYetDisclosed'],
      compare: '=',
      severity: 'error',
      text: '3＋4＋期末尚未公开',
    },
    {
      id: 'S3',
      left: 'B',
      right: ['B1', 'B2', 'B3', 'B4', 'B5', 'B6'],
      compare: '=',
      severity: 'error',
      text: '1至6之和',
    },
    { id: 'S4', left: 'C', right: ['C1', 'C2', 'C3'], compare: '=', severity: 'error', text: '1至3之和' },
    {
      id: 'S5',
      left: 'C',
      right: ['B', 'carriedOver'],
      compare: '<=',
      severity: 'warning',
      text: '受理数＋上年结转',
    },
  ],
};
