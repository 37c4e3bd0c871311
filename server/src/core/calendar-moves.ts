import type { Day } from '@gongkai/shared/calendar/day';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import type { ClassType } from 'type-graphql';
import type { FindOptionsWhere } from 'typeorm';
import type { LedgerRecord } from './ledger.entity.ts';

/** A ledger row whose limit is counted in working days. */
export interface DueRecord extends LedgerRecord {
  dueOn: Day;
  dueProvisional: boolean;
}

/** How the rows of a noun follow the working calendar. */
export interface Moving<T extends DueRecord> {
  readonly entity: ClassType<T>;
  /** What the rows are called on screen, e.g. 信息条目. */
  readonly label: string;
  /** Rows still to be done. Closed ones keep the day they were measured by. */
  readonly open: FindOptionsWhere<T>;
  /** Columns beside the due day that are read; rows may carry long texts. */
  readonly columns: readonly (keyof T & string)[];
  /** What is derived from the calendar, by the same rule as at registration. */
  recompute(row: T, calendar: WorkingCalendar): Partial<T>;
  describe(row: T): { readonly number: string; readonly title: string };
  /** The years whose statistics the row can move. */
  years(row: T): number[];
}

const registry = new Map<string, Moving<DueRecord>>();

/** Registers a noun whose open rows move when a holiday notice is entered, corrected or undone. */
export function movesWithCalendar<T extends DueRecord>(moving: Moving<T>): void {
  registry.set(moving.entity.name, moving as unknown as Moving<DueRecord>); // only ever given rows of its own entity
}

/** Every noun that moves, in the order of registration. */
export function movingNouns(): Moving<DueRecord>[] {
  return [...registry.values()];
}
