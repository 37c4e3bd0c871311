import { disclosureState } from '@gongkai/shared/disclosures/disclosure';
import { disclosureFilter, DisclosureSort } from '@gongkai/shared/disclosures/disclosure.filter';
import {
  disclosureAttributeText,
  disclosureCategoryText,
  disclosureStateText,
  publicationChannelText,
} from '@gongkai/shared/disclosures/disclosure.texts';
import { reviewStatusText } from '@gongkai/shared/disclosures/review.texts';
import { valuesOf } from '@gongkai/shared/keys';
import { exportLedger } from '../../core/ledger-export.ts';
import { sectionNames } from '../sections/index.ts';
import { listDisclosures } from './disclosure.reads.ts';

/** 主动公开信息条目 as a file. */
exportLedger({
  ledger: 'disclosures',
  title: '主动公开信息条目台账',
  unit: '条',
  permission: 'disclosure:read',
  filter: disclosureFilter,
  sorts: valuesOf(DisclosureSort),
  sort: 'FORMED_ON',
  list: listDisclosures,
  names: async (ctx) => ({
    today: ctx.clock.today(),
    sections: await sectionNames(ctx.app.database.read),
  }),
  words: ({ year, search, category, sectionId, state, reviewStatus }, { sections }) => [
    ...(year ? [`${year}年生成`] : []),
    ...(category ? [`信息类别：${disclosureCategoryText[category]}`] : []),
    ...(state ? [`状态：${disclosureStateText[state]}`] : []),
    ...(reviewStatus ? [`审查状态：${reviewStatusText[reviewStatus]}`] : []),
    ...(sectionId ? [`科室：${sections.get(sectionId) ?? ''}`] : []),
    ...(search ? [`查询：“${search}”`] : []),
  ],
  columns: [
    {
      on: 'state',
      title: '状态',
      type: 'text',
      width: 12,
      value: (row, { today }) =>
        disclosureStateText[disclosureState({ ...row, voided: row.voidedAt !== null }, today)],
    },
    { on: 'TITLE', title: '名称', type: 'text', width: 40, value: (row) => row.title },
    { on: 'TITLE', title: '索引号', type: 'text', width: 18, value: (row) => row.indexNo },
    { on: 'TITLE', title: '文号', type: 'text', width: 18, value: (row) => row.documentNo },
    {
      on: 'category',
      title: '信息类别',
      type: 'text',
      width: 16,
      value: (row) => disclosureCategoryText[row.category],
    },
    { on: 'genre', title: '体裁', type: 'text', width: 10, value: (row) => row.genre },
    {
      on: 'section',
      title: '科室',
      type: 'text',
      width: 14,
      value: (row, { sections }) => sections.get(row.sectionId) ?? '',
    },
    { on: 'FORMED_ON', title: '生成日期', type: 'day', width: 12, value: (row) => row.formedOn },
    { on: 'DUE_ON', title: '应公开截止日', type: 'day', width: 14, value: (row) => row.dueOn },
    {
      on: 'attribute',
      title: '公开属性',
      type: 'text',
      width: 12,
      value: (row) => disclosureAttributeText[row.attribute],
    },
    {
      on: 'reviewStatus',
      title: '审查状态',
      type: 'text',
      width: 14,
      value: (row) => reviewStatusText[row.reviewStatus],
    },
    { on: 'draftedBy', title: '拟稿人', type: 'text', width: 10, value: (row) => row.draftedBy },
    {
      on: 'secrecyReviewer',
      title: '保密审查人',
      type: 'text',
      width: 12,
      value: (row) => row.secrecyReviewer,
    },
    {
      on: 'channels',
      title: '公开渠道',
      type: 'text',
      width: 20,
      value: (row) => row.channels.map((channel) => publicationChannelText[channel]).join('、'),
    },
    { on: 'PUBLISHED_ON', title: '公开日期', type: 'day', width: 12, value: (row) => row.publishedOn },
  ],
});
