import { valuesOf } from '@gongkai/shared/keys';
import { remedyKindText, remedyResultText } from '@gongkai/shared/remedies/remedy';
import { remedyFilter, RemedySort } from '@gongkai/shared/remedies/remedy.filter';
import { exportLedger } from '../../core/ledger-export.ts';
import { sectionNames } from '../sections/index.ts';
import { listRemedies } from './remedy.reads.ts';

/** 法律救济台账 as a file. */
exportLedger({
  ledger: 'remedies',
  title: '复议诉讼申诉台账',
  unit: '件',
  permission: 'remedy:read',
  filter: remedyFilter,
  sorts: valuesOf(RemedySort),
  sort: 'ACCEPTED_ON',
  list: listRemedies,
  names: (ctx) => sectionNames(ctx.app.database.read),
  words: ({ year, search, kind, sectionId, result }, sections) => [
    ...(year ? [`${year}年受理`] : []),
    ...(kind ? [`类型：${remedyKindText[kind]}`] : []),
    ...(result ? [`结果：${remedyResultText[result]}`] : []),
    ...(sectionId ? [`承办科室：${sections.get(sectionId) ?? ''}`] : []),
    ...(search ? [`查询：“${search}”`] : []),
  ],
  columns: [
    {
      on: 'result',
      title: '结果',
      type: 'text',
      width: 12,
      value: (row) => (row.voidedAt ? '已作废' : remedyResultText[row.result]),
    },
    { on: 'REGISTER_NO', title: '登记号', type: 'text', width: 16, value: (row) => row.registerNo },
    { on: 'REGISTER_NO', title: '案号', type: 'text', width: 20, value: (row) => row.caseNo },
    { on: 'REGISTER_NO', title: '事由', type: 'text', width: 40, value: (row) => row.matter },
    { on: 'kind', title: '类型', type: 'text', width: 20, value: (row) => remedyKindText[row.kind] },
    { on: 'ACCEPTED_ON', title: '受理日期', type: 'day', width: 12, value: (row) => row.acceptedOn },
    { on: 'body', title: '受理机关', type: 'text', width: 24, value: (row) => row.body },
    {
      on: 'section',
      title: '承办科室',
      type: 'text',
      width: 14,
      value: (row, sections) => sections.get(row.sectionId) ?? '',
    },
    { on: 'RESULT_ON', title: '结果日期', type: 'day', width: 12, value: (row) => row.resultOn },
  ],
});
