import { valuesOf } from '../keys.ts';
import {
  id,
  oneOf,
  optionalDay,
  optionalText,
  reason,
  requiredDay,
  requiredText,
  version,
  z,
} from '../zod.ts';
import { DisclosureAttribute, DisclosureCategory, PublicationChannel } from './disclosure.ts';
import { RegulationItem } from './regulation-items.ts';
import { ReviewDecision } from './review.lifecycle.ts';

const optionalOf = <K extends string>(label: string, values: readonly [K, ...K[]]) =>
  z.pipe(
    z.nullish(oneOf(label, values)),
    z.transform((value) => value ?? null),
  );

/** What is known of an item when it is drafted (信息条目). */
const drafted = {
  title: requiredText('名称', 200),
  documentNo: optionalText('文号', 60),
  summary: optionalText('内容概述', 1000),
  category: oneOf('信息类别', valuesOf(DisclosureCategory)),
  regulationItem: optionalOf('条例对应项', valuesOf(RegulationItem)),
  genre: optionalText('体裁', 20),
  formedOn: requiredDay('生成日期'),
  changedOn: optionalDay('变更日期'),
  attribute: oneOf('公开属性', valuesOf(DisclosureAttribute)),
  attributeReason: optionalText('不主动公开的理由', 200),
  sectionId: id('科室'),
};
/** Made when the form opens: what is sent twice is one row. */
const onceKey = id('请求');

const needsReason = z.refine<{ attribute: string; attributeReason?: string | null }>(
  (item) => item.attribute === 'ACTIVE' || !!item.attributeReason?.trim(),
  { path: ['attributeReason'], error: '不主动公开的信息须写明理由（条例第十三条至第十六条）' },
);
const changedAfterwards = z.refine<{ formedOn: string; changedOn: string | null }>(
  (item) => !item.changedOn || item.changedOn >= item.formedOn,
  { path: ['changedOn'], error: '变更日期不能早于生成日期' },
);

/** 公开: the way out. */
const published = {
  publishedOn: requiredDay('公开日期'),
  channels: z
    .array(oneOf('公开渠道', valuesOf(PublicationChannel)), { error: '请选择公开渠道' })
    .check(z.minLength(1, '请至少选择一个公开渠道'), z.maxLength(6, '公开渠道重复')),
  url: z.pipe(
    z.nullish(
      z.string().check(
        z.trim(),
        z.maxLength(500, '网址不能超过500个字符'),
        z.refine(
          (text) => text === '' || /^https?:\/\/[^\s]+$/.test(text),
          '网址应以 http:// 或 https:// 开头',
        ),
      ),
    ),
    z.transform((text) => (text === '' || text === undefined ? null : text)),
  ),
};

/** The secrecy review as signed on paper (art. 17); after the go-live date it is a step of the review. */
const reviewedOnPaper = {
  secrecyReviewer: requiredText('保密审查人', 20),
  secrecyReviewedOn: requiredDay('保密审查日期'),
};

const reviewedFirst = z.refine<{ publishedOn: string; secrecyReviewedOn: string }>(
  (item) => item.secrecyReviewedOn <= item.publishedOn,
  { path: ['secrecyReviewedOn'], error: '应先审查、后公开：保密审查日期不能晚于公开日期（条例第十七条）' },
);

const record = { id: id('信息条目'), version };

export const createDisclosure = z.object({ onceKey, ...drafted }).check(needsReason, changedAfterwards);
export const updateDisclosure = z.object({ ...record, ...drafted }).check(needsReason, changedAfterwards);
/** 送审、撤回: the row as it stands. */
export const disclosureVersion = z.object(record);
/** 审查意见; a reviewer who would have it otherwise disclosed returns it and says why (arts. 13–16). */
export const reviewDisclosure = z
  .object({
    ...record,
    decision: oneOf('审查结论', valuesOf(ReviewDecision)),
    opinion: optionalText('审查意见', 300),
    attribute: optionalOf('公开属性', valuesOf(DisclosureAttribute)),
    attributeReason: optionalText('属性意见的理由', 200),
  })
  .check(
    z.refine((review) => review.decision === 'APPROVED' || !!review.opinion, {
      path: ['opinion'],
      error: '退回须写明理由',
    }),
  );
/** `confirmScan`: why personal data found in it may go out all the same. */
export const publishDisclosure = z.object({
  ...record,
  ...published,
  confirmScan: optionalText('确认公开的理由', 200),
});
/** 废止: out of force, and still to be read. */
export const repealDisclosure = z.object({ ...record, repealedOn: requiredDay('废止日期'), reason });

const copies = (label: string) =>
  z.pipe(
    z.nullish(
      z
        .int({ error: `${label}应为整数` })
        .check(z.minimum(1, `${label}至少为1`), z.maximum(99, `${label}不能超过99`)),
    ),
    z.transform((value) => value ?? null),
  );
const bothOrNone = (day: 'archivedOn' | 'libraryOn', count: 'archiveCopies' | 'libraryCopies') =>
  z.refine<Record<typeof day, string | null> & Record<typeof count, number | null>>(
    (item) => (item[day] === null) === (item[count] === null),
    { path: [count], error: '移送日期和份数须一并填写' },
  );
/** 移送国家档案馆、公共图书馆 (art. 25). */
export const transferDisclosure = z
  .object({
    ...record,
    archivedOn: optionalDay('移送档案馆日期'),
    archiveCopies: copies('移送档案馆份数'),
    libraryOn: optionalDay('移送图书馆日期'),
    libraryCopies: copies('移送图书馆份数'),
  })
  .check(
    bothOrNone('archivedOn', 'archiveCopies'),
    bothOrNone('libraryOn', 'libraryCopies'),
    z.refine((item) => item.archivedOn !== null || item.libraryOn !== null, {
      path: ['archivedOn'],
      error: '请至少填写一处移送',
    }),
  );
/** 补录: an item from before the go-live date, with the review as found on paper. */
export const backEnterDisclosure = z
  .object({ onceKey, ...drafted, ...published, ...reviewedOnPaper })
  .check(needsReason, changedAfterwards, reviewedFirst);

export type CreateDisclosure = z.output<typeof createDisclosure>;
export type UpdateDisclosure = z.output<typeof updateDisclosure>;
export type DisclosureVersion = z.output<typeof disclosureVersion>;
export type ReviewDisclosure = z.output<typeof reviewDisclosure>;
export type PublishDisclosure = z.output<typeof publishDisclosure>;
export type RepealDisclosure = z.output<typeof repealDisclosure>;
export type TransferDisclosure = z.output<typeof transferDisclosure>;
export type BackEnterDisclosure = z.output<typeof backEnterDisclosure>;
