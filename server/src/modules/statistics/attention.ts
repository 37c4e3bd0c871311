import { addWorkingDays } from '@gongkai/shared/calendar/working-days';
import { compareText } from '@gongkai/shared/lists/text';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Actor } from '../../core/actor.ts';
import type { App } from '../../core/context.ts';
import { DisclosureApplication } from '../applications/index.ts';
import { ActiveDisclosureItem } from '../disclosures/index.ts';
import { OVERDUE, STILL_OPEN, Task } from '../tasks/index.ts';
import { maskRows, type SectionNames } from './ledger-row.ts';
import { LedgerRow } from './ledger-row.types.ts';

/** 临期: due in this many working days or fewer. */
export const DUE_SOON_WORKING_DAYS = 3;
const MOST = 50;

/** 红灯清单: what is overdue or due within three working days, most urgent first. */
@ObjectType()
export class Attention {
  @Field(() => Int)
  overdue: number;

  @Field(() => Int)
  dueSoon: number;

  @Field(() => [LedgerRow], { description: 'the fifty most urgent' })
  rows: LedgerRow[];
}

/** What can be late: an item to disclose, a reply, a task. */
export type UrgentRecord = ActiveDisclosureItem | DisclosureApplication | Task;

/** The red list as it is, before it is masked for a viewer. */
export interface Urgent {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly records: readonly UrgentRecord[];
}

/** A ledger's own words for what is late and what will be; `:today` and `:soon` are bound, the alias is `item`. */
interface Watched {
  readonly entity: ClassType<UrgentRecord>;
  readonly overdue: string;
  readonly dueSoon: string;
}

const UNPUBLISHED = "item.attribute = 'ACTIVE' AND item.voidedAt IS NULL AND item.publishedOn IS NULL";
const UNANSWERED = 'item.voidedAt IS NULL AND item.servedOn IS NULL';
const PAST = 'item.dueOn < :today';
const SOON = 'item.dueOn BETWEEN :today AND :soon';

const WATCHED: readonly Watched[] = [
  {
    entity: ActiveDisclosureItem,
    overdue: `${UNPUBLISHED} AND ${PAST}`,
    dueSoon: `${UNPUBLISHED} AND ${SOON}`,
  },
  {
    entity: DisclosureApplication,
    overdue: `${UNANSWERED} AND ${PAST}`,
    dueSoon: `${UNANSWERED} AND ${SOON}`,
  },
  // A task handed in is late by the day it was handed in, and no longer the section's to hurry.
  { entity: Task, overdue: OVERDUE, dueSoon: `${STILL_OPEN} AND ${SOON}` },
];

export async function findUrgent(app: App): Promise<Urgent> {
  const { read } = app.database;
  const today = app.clock.today();
  const soon = addWorkingDays(today, DUE_SOON_WORKING_DAYS, app.calendar).dueOn;
  let [overdue, dueSoon] = [0, 0];
  const records: UrgentRecord[] = [];
  for (const watched of WATCHED) {
    const rows = (where: string) =>
      read.createQueryBuilder(watched.entity, 'item').where(where, { today, soon });
    overdue += await rows(watched.overdue).getCount();
    dueSoon += await rows(watched.dueSoon).getCount();
    records.push(
      ...(await rows(`(${watched.overdue}) OR (${watched.dueSoon})`)
        .orderBy('item.dueOn', 'ASC')
        .addOrderBy('item.id', 'ASC')
        .take(MOST)
        .getMany()),
    );
  }
  records.sort((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.id, b.id));
  return { overdue, dueSoon, records: records.slice(0, MOST) };
}

/** The red list as this viewer may see it: the figures are everybody's, titles follow the right to read. */
export function maskAttention(
  { overdue, dueSoon, records }: Urgent,
  names: SectionNames,
  viewer: Actor,
): Attention {
  return Object.assign(new Attention(), { overdue, dueSoon, rows: maskRows(records, names, viewer) });
}
