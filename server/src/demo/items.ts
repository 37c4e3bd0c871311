import { addDays, maxDay, minDay, type Day } from '@gongkai/shared/calendar/day';
import { workingDaysBefore } from '@gongkai/shared/calendar/working-days';
import type { DisclosureAttribute } from '@gongkai/shared/disclosures/disclosure';
import type { ReviewDecision, ReviewStep } from '@gongkai/shared/disclosures/review.lifecycle';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../core/actor.ts';
import { clockOf } from '../core/clock.ts';
import type { App } from '../core/context.ts';
import { inTransaction, type Tx } from '../core/transaction.ts';
import {
  type ActiveDisclosureItem,
  createDisclosure,
  publishDisclosure,
  reviewDisclosure,
  submitDisclosure,
} from '../modules/disclosures/index.ts';
import { Bureau } from '../modules/sections/index.ts';
import { operatorContext } from '../operator.ts';
import { done } from './done.ts';
import type { LivelyItem } from './lively-year.ts';
import type { DemoOrganisation } from './organisation.ts';

/** What every new item has beside what the demo makes up. */
export const newItem = () => ({ onceKey: uuidv7(), regulationItem: null, changedOn: null });

/** How far the items that are not out yet have come; one after another. */
const HALFWAY: readonly (readonly ReviewStep[] | 'RETURNED' | 'DRAFT')[] = [
  ['SECTION_REVIEW', 'SECRECY_REVIEW', 'OFFICE_REVIEW'],
  ['SECTION_REVIEW'],
  [],
  'RETURNED',
  ['SECTION_REVIEW', 'SECRECY_REVIEW'],
  'DRAFT',
];
const OPINIONS: Record<ReviewStep, string> = {
  SECTION_REVIEW: '内容属实，同意公开。',
  SECRECY_REVIEW: '经审查不涉密，不含工作秘密和个人隐私，可以公开。',
  OFFICE_REVIEW: '同意公开。',
  LEADER_REVIEW: '同意。',
};

/** The items of a year with their whole way out: drafted, reviewed and published on their days by those whose part it was. */
export async function loadItems(
  app: App,
  items: readonly LivelyItem[],
  organisation: DemoOrganisation,
  pick: () => string,
): Promise<void> {
  let open = 0;
  const ctx = operatorContext(app, { demo: true, actor: organisation.office });
  done(
    await inTransaction(ctx, async (tx) => {
      for (const item of items) {
        const life = new ItemLife(tx, organisation, item, pick());
        await life.draft();
        if (item.publishedOn !== null) await life.comeOut(item.publishedOn, item.channels);
        else await life.goHalfway(HALFWAY[open++ % HALFWAY.length] ?? 'DRAFT');
      }
    }),
  );
}

/** What the lively years do not have: two items decided not to be disclosed, and one that waits for the leaders. */
export async function loadUncommonItems(app: App, organisation: DemoOrganisation): Promise<void> {
  const { office, sections } = organisation;
  const all: ReviewStep[] = ['SECTION_REVIEW', 'SECRECY_REVIEW', 'OFFICE_REVIEW'];
  const formedOn = workingDaysBefore(app.clock.today(), 4, app.calendar);
  const uncommon = (title: string, attribute: DisclosureAttribute): LivelyItem => ({
    formedOn,
    publishedOn: null,
    category: attribute === 'ACTIVE' ? 'PERSONNEL' : 'ENFORCEMENT',
    title,
    channels: [],
    attribute,
  });
  const ctx = operatorContext(app, { demo: true, actor: office });
  const load = async (tx: Tx, item: LivelyItem, section: string): Promise<void> => {
    const life = new ItemLife(tx, organisation, item, sections.get(section) ?? '');
    await life.draft();
    await life.goHalfway(all);
  };
  done(
    await inTransaction(ctx, async (tx) => {
      await load(tx, uncommon('企业用工书面审查卷宗', 'ON_REQUEST'), '劳动监察大队');
      await load(tx, uncommon('劳动保障举报人登记表', 'WITHHELD'), '劳动监察大队');
      // 领导审批 is new in this bureau: what was reviewed before went out without.
      const bureau = await tx.db.findOneByOrFail(Bureau, {});
      await tx.update(Bureau, bureau, bureau.version, { leaderReviews: true }, { verb: 'updated' });
      await load(tx, uncommon('事业单位公开招聘工作人员公告', 'ACTIVE'), '局办公室');
    }),
  );
}

/** One item's life, each act by the person and on the day it belongs to. */
class ItemLife {
  private row!: ActiveDisclosureItem;
  private acts = 0;

  constructor(
    private readonly tx: Tx,
    private readonly organisation: DemoOrganisation,
    private readonly item: LivelyItem,
    private readonly sectionId: string,
  ) {}

  private get drafter(): Actor {
    return this.organisation.liaisons.get(this.sectionId) ?? this.organisation.office;
  }

  /** In a person's name, a quarter of an hour after the act before, at nine on the day or later. */
  private by(actor: Actor | undefined, on: Day): Tx {
    const at = Math.min(Date.parse(`${on}T01:00:00Z`) + 900_000 * this.acts++, this.tx.app.clock.ms());
    return this.tx.as({ actor: actor ?? this.organisation.office, clock: clockOf(() => at) });
  }

  async draft(): Promise<void> {
    const { formedOn, category, title } = this.item;
    const attribute = this.item.attribute ?? 'ACTIVE';
    this.row = done(
      await createDisclosure(this.by(this.drafter, formedOn), {
        ...newItem(),
        formedOn,
        category,
        title,
        sectionId: this.sectionId,
        documentNo: null,
        summary: null,
        genre: null,
        attribute,
        attributeReason: attribute === 'ACTIVE' ? null : '涉及第三方商业秘密和个人隐私',
      }),
    );
  }

  private async submit(on: Day): Promise<void> {
    const { id, version } = this.row;
    this.row = done(await submitDisclosure(this.by(this.drafter, on), { id, version }));
  }

  private async review(step: ReviewStep, on: Day, decision: ReviewDecision = 'APPROVED'): Promise<void> {
    const { office, heads, secrecy, leader } = this.organisation;
    const reviewer = {
      SECTION_REVIEW: heads.get(this.sectionId),
      SECRECY_REVIEW: secrecy,
      OFFICE_REVIEW: office,
      LEADER_REVIEW: leader,
    }[step];
    const { id, version } = this.row;
    this.row = done(
      await reviewDisclosure(this.by(reviewer, on), {
        id,
        version,
        decision,
        opinion: decision === 'APPROVED' ? OPINIONS[step] : '附表中的联系方式请删去后再送审。',
        attribute: null,
        attributeReason: null,
      }),
    );
  }

  /** Reviewed on the way between the day it was formed and the day it went out. */
  async comeOut(publishedOn: Day, channels: LivelyItem['channels']): Promise<void> {
    const day = (n: number): Day => minDay(addDays(this.item.formedOn, n), publishedOn);
    await this.submit(day(0));
    await this.review('SECTION_REVIEW', day(1));
    await this.review('SECRECY_REVIEW', day(2));
    await this.review('OFFICE_REVIEW', day(3));
    const { id, version } = this.row;
    const input = { id, version, publishedOn, channels, url: null, confirmScan: null };
    this.row = done(
      await publishDisclosure(this.by(this.organisation.office, publishedOn), input, {
        texts: [],
        unchecked: [],
      }),
    );
  }

  async goHalfway(way: (typeof HALFWAY)[number]): Promise<void> {
    if (way === 'DRAFT') return;
    const today = this.tx.clock.today();
    const lately = maxDay(this.item.formedOn, addDays(today, -2));
    await this.submit(lately);
    if (way === 'RETURNED') return this.review('SECTION_REVIEW', today, 'RETURNED');
    for (const step of way) await this.review(step, minDay(addDays(lately, 1), today));
  }
}
