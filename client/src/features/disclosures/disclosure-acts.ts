import { can } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import { barred, type WhyNot } from '../../ui/why-not.ts';
import type { Disclosure } from './disclosure-words.ts';

export const whyNotEdit: WhyNot<Disclosure> = (item, viewer) =>
  barred(item, viewer, 'disclosure:draft', '信息由办公室和本科室编辑。') ??
  // What is out is corrected by those who put it out.
  (item.publishedOn === null || can(viewer, 'disclosure:publish') ? null : '已公开的信息由办公室更正。');

export const whyNotPublish: WhyNot<Disclosure> = (item, viewer) =>
  barred(item, viewer, 'disclosure:publish', '信息由办公室公开。') ??
  (item.publishedOn !== null
    ? refusalText.ALREADY_PUBLISHED
    : item.attribute === 'ACTIVE'
      ? null
      : refusalText.NOT_ACTIVE_ATTRIBUTE);

export const whyNotVoid: WhyNot<Disclosure> = (item, viewer) =>
  barred(item, viewer, 'disclosure:void', '记录由办公室作废。');
