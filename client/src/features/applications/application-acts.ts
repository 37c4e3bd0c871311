import { refusalText } from '@gongkai/shared/refusals';
import { barred, type WhyNot } from '../../ui/why-not.ts';
import type { Application } from './application-words.ts';

export const whyNotEdit: WhyNot<Application> = (item, viewer) =>
  barred(item, viewer, 'application:write', '申请由办公室编辑。');

export const whyNotReply: WhyNot<Application> = (item, viewer) =>
  barred(item, viewer, 'application:reply', '答复由办公室登记。') ??
  (item.servedOn === null ? null : refusalText.ALREADY_REPLIED);

export const whyNotVoid: WhyNot<Application> = (item, viewer) =>
  barred(item, viewer, 'application:void', '记录由办公室作废。');
