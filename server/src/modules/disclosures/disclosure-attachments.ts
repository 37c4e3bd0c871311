import { nextStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import { coversRow } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import { actorOf } from '../../core/context.ts';
import { forbidden, invalidInput } from '../../core/errors.ts';
import type { AttachmentOwner } from '../attachments/index.ts';
import { findDisclosure } from './disclosure.reads.ts';
import { factsOf } from './review.facts.ts';

/** 附件: read with the item, changed by its drafters and only before it is reviewed: what was approved is what goes out. */
export const disclosureAttachments: AttachmentOwner = {
  mayRead: async (ctx, id) => void (await findDisclosure(ctx, id)),
  async mayChange(ctx, id) {
    const item = await findDisclosure(ctx, id);
    if (!coversRow(actorOf(ctx), 'disclosure:draft', item)) throw forbidden();
    const step = nextStatus(factsOf(item, null), 'SUBMIT', { leaderReviews: false });
    if (!('refused' in step)) return;
    const code = step.refused === 'ALREADY_SUBMITTED' ? 'FILES_UNDER_REVIEW' : step.refused;
    throw invalidInput([{ path: '', message: refusalText[code] }]);
  },
};
