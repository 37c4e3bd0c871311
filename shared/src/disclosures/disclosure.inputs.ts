import { valuesOf } from '../keys.ts';
import { id, oneOf, optionalText, requiredDay, requiredText, version, z } from '../zod.ts';
import { DisclosureAttribute, DisclosureCategory, PublicationChannel } from './disclosure.ts';

/** What is known of an item when it is drafted (信息条目). */
const drafted = {
  title: requiredText('名称', 200),
  documentNo: optionalText('文号', 60),
  summary: optionalText('内容概述', 1000),
  category: oneOf('信息类别', valuesOf(DisclosureCategory)),
  genre: optionalText('体裁', 20),
  formedOn: requiredDay('生成日期'),
  attribute: oneOf('公开属性', valuesOf(DisclosureAttribute)),
  attributeReason: optionalText('不主动公开的理由', 200),
  sectionId: id('科室'),
};

const needsReason = z.refine<{ attribute: string; attributeReason?: string | null }>(
  (item) => item.attribute === 'ACTIVE' || !!item.attributeReason?.trim(),
  { path: ['attributeReason'], error: '不主动公开的信息须写明理由（条例第十三条至第十六条）' },
);

/** 公开: the way out, with the secrecy review as signed (Regulation of 2019, art. 17). */
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
  secrecyReviewer: requiredText('保密审查人', 20),
  secrecyReviewedOn: requiredDay('保密审查日期'),
};

const reviewedFirst = z.refine<{ publishedOn: string; secrecyReviewedOn: string }>(
  (item) => item.secrecyReviewedOn <= item.publishedOn,
  { path: ['secrecyReviewedOn'], error: '应先审查、后公开：保密审查日期不能晚于公开日期（条例第十七条）' },
);

export const createDisclosure = z.object(drafted).check(needsReason);
export const updateDisclosure = z.object({ id: id('信息条目'), version, ...drafted }).check(needsReason);
export const publishDisclosure = z.object({ id: id('信息条目'), version, ...published }).check(reviewedFirst);
/** 补录: an item from before the go-live date, with the review as found on paper. */
export const backEnterDisclosure = z.object({ ...drafted, ...published }).check(needsReason, reviewedFirst);

export type CreateDisclosure = z.output<typeof createDisclosure>;
export type UpdateDisclosure = z.output<typeof updateDisclosure>;
export type PublishDisclosure = z.output<typeof publishDisclosure>;
export type BackEnterDisclosure = z.output<typeof backEnterDisclosure>;
