import { addWorkingDays } from '@gongkai/shared/calendar/working-days';
import { compareText } from '@gongkai/shared/lists/text';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Actor } from '../../core/actor.ts';
import type { App } from '../../core/context.ts';
import { DisclosureApplication } from '../applications/index.ts';
import { ActiveDisclosureItem } from '../disclosures/index.ts';
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

/** The red list as it is, before it is masked for a viewer. */
export interface Urgent {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly records: readonly (ActiveDisclosureItem | DisclosureApplication)[];
}

export async function findUrgent(app: App): Promise<Urgent> {
  const { read } = app.database;
  const today = app.clock.today();
  const soon = addWorkingDays(today, DUE_SOON_WORKING_DAYS, app.calendar).dueOn;
  const open = [
    read
      .createQueryBuilder(ActiveDisclosureItem, 'r')
      .where("r.attribute = 'ACTIVE' AND r.voidedAt IS NULL AND r.publishedOn IS NULL AND r.dueOn <= :soon", {
        soon,
      }),
    read
      .createQueryBuilder(DisclosureApplication, 'r')
      .where('r.voidedAt IS NULL AND r.servedOn IS NULL AND r.dueOn <= :soon', { soon }),
  ];
  let [overdue, all] = [0, 0];
  const records: (ActiveDisclosureItem | DisclosureApplication)[] = [];
  for (const query of open) {
    all += await query.getCount();
    overdue += await query.clone().andWhere('r.dueOn < :today', { today }).getCount();
    records.push(
      ...(await query.clone().orderBy('r.dueOn', 'ASC').addOrderBy('r.id', 'ASC').take(MOST).getMany()),
    );
  }
  records.sort((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.id, b.id));
  return { overdue, dueSoon: all - overdue, records: records.slice(0, MOST) };
}

/** The red list as this viewer may see it: the figures are everybody's, titles follow the right to read. */
export function maskAttention(
  { overdue, dueSoon, records }: Urgent,
  names: SectionNames,
  viewer: Actor,
): Attention {
  return Object.assign(new Attention(), { overdue, dueSoon, rows: maskRows(records, names, viewer) });
}
