import type { Role } from '@gongkai/shared/permissions';
import { reviewStatusText } from '@gongkai/shared/disclosures/review.texts';
import type { ReviewStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import type { Tx } from '../../core/transaction.ts';
import { notify } from '../notifications/index.ts';
import type { Section } from '../sections/index.ts';
import type { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';

/** Whose turn it is by role; the section's head is a person. */
const ROLE: Partial<Record<ReviewStatus, Role>> = {
  SECRECY_REVIEW: 'SECRECY_REVIEWER',
  OFFICE_REVIEW: 'OFFICE',
  LEADER_REVIEW: 'LEADER',
  APPROVED: 'OFFICE',
};

/** To whoever is next: the head of the section, or everybody with the step's role; on approval to the drafter, too. */
export async function tellNext(tx: Tx, item: ActiveDisclosureItem, section: Section | null): Promise<void> {
  const { reviewStatus } = item;
  if (reviewStatus === 'APPROVED') await tellDrafter(tx, item, '已审查通过，待办公室公开');
  if (reviewStatus === 'DECIDED') await tellDrafter(tx, item, '已审定为不公开');
  const role = ROLE[reviewStatus];
  const text =
    reviewStatus === 'APPROVED'
      ? `“${short(item)}”审查通过，待公开`
      : `“${short(item)}”待${reviewStatusText[reviewStatus]}`;
  await notify(tx, [
    {
      ...(reviewStatus === 'SECTION_REVIEW' && { personIds: [section?.headId ?? null] }),
      ...(role && { role }),
      onceKey: key(item, reviewStatus),
      text,
      path: `/disclosures/${item.id}`,
    },
  ]);
}

/** To who entered it; of what became of it. */
export async function tellDrafter(tx: Tx, item: ActiveDisclosureItem, what: string): Promise<void> {
  await notify(tx, [
    {
      accountIds: [item.registeredById],
      onceKey: key(item, `drafter:${item.reviewStatus}`),
      text: `“${short(item)}”${what}`.slice(0, 200),
      path: `/disclosures/${item.id}`,
    },
  ]);
}

const key = ({ id, round }: ActiveDisclosureItem, what: string): string => `item:${id}:${round}:${what}`;
const short = ({ title }: ActiveDisclosureItem): string => title.slice(0, 60);
