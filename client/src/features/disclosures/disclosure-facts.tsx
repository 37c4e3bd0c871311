import {
  disclosureAttributeText,
  disclosureCategoryText,
  publicationChannelText,
} from '@gongkai/shared/disclosures/disclosure.texts';
import { regulationItemText } from '@gongkai/shared/disclosures/regulation-items';
import { DefinitionList, type Definition } from '../../ui/definition-list.tsx';
import { dayInSentence, longDay, writtenDay } from '../../ui/moment.ts';
import type { Disclosure } from './disclosure-words.ts';

/** Everything the register says of an item. */
export function DisclosureFacts({ item }: { item: Disclosure }) {
  return <DefinitionList items={[...contentFacts(item), ...clockFacts(item), ...afterwards(item)]} />;
}

/** What is disclosed: all a reviewer has to judge. */
export const contentFacts = (item: Disclosure): Definition[] => [
  { term: '作废理由', value: item.voidReason },
  { term: '索引号', value: item.indexNo },
  { term: '文号', value: item.documentNo },
  { term: '内容概述', value: item.summary },
  { term: '信息类别', value: disclosureCategoryText[item.category] },
  { term: '条例对应项', value: item.regulationItem ? regulationItemText[item.regulationItem] : null },
  { term: '体裁', value: item.genre },
  { term: '公开属性', value: disclosureAttributeText[item.attribute] },
  { term: '属性理由', value: item.attributeReason },
  { term: '科室', value: item.section.name },
  { term: '拟稿人', value: item.draftedBy },
];

const clockFacts = (item: Disclosure): Definition[] => [
  { term: '生成日期', value: longDay(item.formedOn) },
  { term: '变更日期', value: item.changedOn ? longDay(item.changedOn) : null },
  {
    term: '应公开',
    value:
      item.attribute === 'ACTIVE'
        ? `最迟${dayInSentence(item.dueOn)}，自${item.changedOn ? '变更' : '生成'}次日起20个工作日${item.dueProvisional ? '；次年放假安排未发布，暂定' : ''}`
        : null,
  },
  {
    term: '保密审查',
    value: item.secrecyReviewer ? `${item.secrecyReviewer}　${longDay(item.secrecyReviewedOn ?? '')}` : null,
  },
  { term: '审查通过', value: item.approvedOn ? longDay(item.approvedOn) : null },
];

const afterwards = (item: Disclosure): Definition[] => [
  { term: '公开日期', value: item.publishedOn ? longDay(item.publishedOn) : null },
  {
    term: '公开渠道',
    value:
      item.channels.length > 0
        ? item.channels.map((channel) => publicationChannelText[channel]).join('、')
        : null,
  },
  {
    term: '网址',
    value: item.url ? (
      <a href={item.url} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
        {item.url}
      </a>
    ) : null,
  },
  {
    term: '有效性',
    value: item.publishedOn
      ? item.repealedOn
        ? `${writtenDay(item.repealedOn)}废止：${item.repealReason ?? ''}`
        : '有效'
      : null,
  },
  { term: '移送档案馆', value: transferText(item.archivedOn, item.archiveCopies) },
  { term: '移送图书馆', value: transferText(item.libraryOn, item.libraryCopies) },
];

const transferText = (on: string | null, copies: number | null): string | null =>
  on === null ? null : `${writtenDay(on)}，${copies ?? 0}份`;
