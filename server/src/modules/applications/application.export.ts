import { applicationState, maskName } from '@gongkai/shared/applications/application';
import { applicationFilter, ApplicationSort } from '@gongkai/shared/applications/application.filter';
import {
  applicantKindText,
  applicationStateText,
  receiptChannelText,
} from '@gongkai/shared/applications/application.texts';
import { outcomeText } from '@gongkai/shared/applications/outcome';
import { valuesOf } from '@gongkai/shared/keys';
import { exportLedger } from '../../core/ledger-export.ts';
import { sectionNames } from '../sections/index.ts';
import { listApplications } from './application.reads.ts';

/** 依申请公开登记台账 as a file; the applicant is masked in it as on the screen. */
exportLedger({
  ledger: 'applications',
  title: '依申请公开登记台账',
  unit: '件',
  permission: 'application:read',
  filter: applicationFilter,
  sorts: valuesOf(ApplicationSort),
  sort: 'RECEIVED_ON',
  list: listApplications,
  names: async (ctx) => ({
    today: ctx.clock.today(),
    sections: await sectionNames(ctx.app.database.read),
  }),
  words: ({ year, search, channel, sectionId, state }, { sections }) => [
    ...(year ? [`${year}年收到`] : []),
    ...(channel ? [`渠道：${receiptChannelText[channel]}`] : []),
    ...(state ? [`状态：${applicationStateText[state]}`] : []),
    ...(sectionId ? [`承办科室：${sections.get(sectionId) ?? ''}`] : []),
    ...(search ? [`查询：“${search}”`] : []),
  ],
  columns: [
    {
      on: 'state',
      title: '状态',
      type: 'text',
      width: 12,
      value: (row, { today }) =>
        applicationStateText[applicationState({ ...row, voided: row.voidedAt !== null }, today)],
    },
    { on: 'ACCEPTANCE_NO', title: '受理编号', type: 'text', width: 18, value: (row) => row.acceptanceNo },
    {
      on: 'ACCEPTANCE_NO',
      title: '申请人',
      type: 'text',
      width: 12,
      value: (row) => maskName(row.applicantName, row.applicantKind),
    },
    { on: 'ACCEPTANCE_NO', title: '所需信息', type: 'text', width: 40, value: (row) => row.content },
    { on: 'RECEIVED_ON', title: '收到日期', type: 'day', width: 12, value: (row) => row.receivedOn },
    {
      on: 'channel',
      title: '渠道',
      type: 'text',
      width: 10,
      value: (row) => receiptChannelText[row.channel],
    },
    {
      on: 'applicantKind',
      title: '申请人类型',
      type: 'text',
      width: 14,
      value: (row) => applicantKindText[row.applicantKind],
    },
    {
      on: 'section',
      title: '承办科室',
      type: 'text',
      width: 14,
      value: (row, { sections }) => sections.get(row.sectionId) ?? '',
    },
    { on: 'DUE_ON', title: '法定截止日', type: 'day', width: 12, value: (row) => row.dueOn },
    {
      on: 'outcome',
      title: '答复类型',
      type: 'text',
      width: 24,
      value: (row) => (row.outcome ? outcomeText[row.outcome].text : null),
    },
    {
      on: 'basis',
      title: '依据',
      type: 'text',
      width: 20,
      value: (row) => (row.outcome ? outcomeText[row.outcome].basis : null),
    },
    { on: 'replyNo', title: '答复文号', type: 'text', width: 16, value: (row) => row.replyNo },
    { on: 'SERVED_ON', title: '送达日期', type: 'day', width: 12, value: (row) => row.servedOn },
  ],
});
