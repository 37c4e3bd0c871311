import { barred, type WhyNot } from '../../ui/why-not.ts';
import type { Remedy } from './remedy-words.ts';

export const whyNotEdit: WhyNot<Remedy> = (item, viewer) =>
  barred(item, viewer, 'remedy:write', '案件由办公室编辑。');

export const whyNotVoid: WhyNot<Remedy> = (item, viewer) =>
  barred(item, viewer, 'remedy:void', '记录由办公室作废。');
