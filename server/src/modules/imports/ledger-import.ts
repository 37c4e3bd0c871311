import type { FoundCell, Reading } from '@gongkai/shared/imports/cells';
import type { z } from '@gongkai/shared/zod';
import type { EntityManager } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';

/** One column of the template. */
export interface ImportColumn<Names> {
  /** The field of the row's schema it fills. */
  readonly key: string;
  readonly title: string;
  readonly required?: boolean;
  readonly width: number;
  readonly example: string | number;
  /** For the sheet of notes. */
  readonly note: string;
  readonly read: (cell: FoundCell, names: Names) => Reading<unknown>;
}

/** How the rows of a file become rows of a ledger. */
export interface LedgerImport<Row, Names> {
  /** As in the address: `/imports/<ledger>`. */
  readonly ledger: string;
  readonly title: string;
  readonly columns: readonly ImportColumn<Names>[];
  /** Parses what the columns gave, with the words a form would say. */
  readonly schema: z.ZodMiniType<Row>;
  /** What cells name (people, sections), read once. */
  readonly names: (ctx: Ctx) => Promise<Names>;
  /** What makes two rows the same entry: a file that comes twice doubles nothing. */
  readonly keyOf: (row: Row) => string;
  /** The same in words: which row it is. */
  readonly nameOf: (row: Row) => string;
  /** The keys, of those asked for, that the ledger has. */
  readonly there: (db: EntityManager, rows: readonly Row[]) => Promise<ReadonlySet<string>>;
  /** Enters the row through the ledger's own service. */
  readonly save: (tx: Tx, row: Row, onceKey: string) => Promise<object | Refusal>;
  /** About how many inserts a row costs, so that a transaction stays short. */
  readonly weight: (row: Row) => number;
}

/** A description whose row and names only itself knows. */
export type AnyImport = LedgerImport<unknown, unknown>;

const ledgers = new Map<string, AnyImport>();

/** Lets files be brought into a ledger. */
export function importInto<Row, Names>(description: LedgerImport<Row, Names>): void {
  ledgers.set(description.ledger, description as unknown as AnyImport); // what it reads and parses is all that is ever given back to it
}

export function importOf(ledger: string): AnyImport | null {
  return ledgers.get(ledger) ?? null;
}
