import { setTimeout as later } from 'node:timers';
import { form2009 } from '@gongkai/shared/statistics/form-2009';
import type { Day } from '@gongkai/shared/calendar/day';
import { In, type EntityManager } from 'typeorm';
import type { App } from '../../core/context.ts';
import type { LiveChange } from '../../core/live.ts';
import { bureauOf, Section } from '../sections/index.ts';
import { countByYear, countCarriedOver, countPeriod } from './count.ts';
import { findUrgent, type Urgent } from './attention.ts';
import { sectionNames, type SectionNames } from './ledger-row.ts';
import { COUNTED_ENTITIES, type CountedRecord, yearPeriod } from './series.ts';
import { StatisticsTable, YearFigures } from './statistics.types.ts';
import { ruleOf, tabulate, type CountedYear } from './tabulate.ts';

/** What a recount brings to every screen. */
export interface Recount {
  readonly seq: number;
  readonly tables: readonly StatisticsTable[];
  readonly years: readonly YearFigures[];
  readonly urgent: Urgent;
  /** The rows that changed. */
  readonly records: readonly CountedRecord[];
  readonly sectionNames: SectionNames;
}

const COALESCE_MS = 50;
const COUNTED_NOUNS = COUNTED_ENTITIES.map(({ name }) => name);
const NAMED_NOUNS = ['Section', 'Bureau'];
/** Move nothing in the table, but stand in the red list. */
const WATCHED_NOUNS = ['Task'];

/**
 * Counts each year once for everybody and keeps the answer until a change in the
 * ledgers or a new day makes it stale. A burst of changes is one recount.
 */
export class StatisticsKeeper {
  private readonly counted = new Map<number, Promise<CountedYear>>();
  private readonly tables = new Map<number, Promise<StatisticsTable>>();
  private allYears: Promise<YearFigures[]> | null = null;
  private day: Day | null = null;
  private timer: NodeJS.Timeout | null = null;
  private counting: Promise<void> = Promise.resolve();
  private changedYears = new Set<number>();
  private changedRows = new Map<string, LiveChange>();
  private readonly listeners = new Set<(recount: Recount) => void>();

  constructor(private readonly app: App) {
    app.live.on((change) => this.onChange(change));
  }

  on(listener: (recount: Recount) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The table of a year, no older than the last commit. */
  async table(year: number): Promise<StatisticsTable> {
    await this.app.live.read();
    this.forgetYesterday();
    return kept(this.tables, year, () => this.build(year));
  }

  /** One line a year, from the first year with data to the current one. */
  async years(): Promise<YearFigures[]> {
    await this.app.live.read();
    this.forgetYesterday();
    this.allYears ??= this.buildYears().catch((error: unknown) => {
      this.allYears = null;
      throw error;
    });
    return this.allYears;
  }

  private onChange(change: LiveChange): void {
    if (COUNTED_NOUNS.includes(change.noun)) {
      // A step of a review moves no figure.
      if (!change.years?.length) return;
      this.changedRows.set(change.id, change);
      this.forgetFrom(Math.min(...change.years));
    } else if (NAMED_NOUNS.includes(change.noun)) {
      for (const year of this.tables.keys()) this.changedYears.add(year);
      this.tables.clear();
    } else if (!WATCHED_NOUNS.includes(change.noun)) return;
    // One recount after the other: an earlier one that takes longer must not be shown after a later one.
    this.timer ??= later(() => {
      this.timer = null;
      this.counting = this.counting.then(() => this.recount());
    }, COALESCE_MS);
  }

  /** A change in a year moves that year, the column “上年” of the next, and what later years carry over. */
  private forgetFrom(first: number): void {
    this.allYears = null;
    for (const year of this.counted.keys()) if (year >= first) this.counted.delete(year);
    for (const year of this.tables.keys())
      if (year >= first) {
        this.tables.delete(year);
        this.changedYears.add(year);
      }
  }

  private async recount(): Promise<void> {
    const [years, rows] = [[...this.changedYears], [...this.changedRows.values()]];
    this.changedYears = new Set();
    this.changedRows = new Map();
    if (this.listeners.size === 0) return;
    try {
      const { read } = this.app.database;
      const recount: Recount = {
        seq: this.app.live.seq,
        tables: await Promise.all(years.map((year) => this.table(year))),
        years: await this.years(),
        urgent: await findUrgent(this.app),
        records: await recordsOf(read, rows),
        sectionNames: await sectionNames(read),
      };
      for (const listener of this.listeners) listener(recount);
    } catch (error) {
      this.app.log.warn({ err: error }, 'statistics could not be recounted');
    }
  }

  private forgetYesterday(): void {
    const today = this.app.clock.today();
    if (this.day === today) return;
    this.day = today;
    this.counted.clear();
    this.tables.clear();
    this.allYears = null;
  }

  private async build(year: number): Promise<StatisticsTable> {
    const { read: db } = this.app.database;
    const [own, before] = [await this.count(year), await this.count(year - 1)];
    const bureau = await bureauOf(db);
    const sections = await db.find(Section, { order: { position: 'ASC', name: 'ASC' } });
    return Object.assign(new StatisticsTable(), {
      id: String(year),
      year,
      form: form2009.id,
      title: form2009.title(bureau?.name ?? '', year),
      ...yearPeriod(year),
      countedAt: this.app.clock.now(),
      ...tabulate(own, before, sections),
    });
  }

  private count(year: number): Promise<CountedYear> {
    return kept(this.counted, year, async () => {
      const { read: db } = this.app.database;
      const period = yearPeriod(year);
      const tallies = await countPeriod(db, period, this.app.clock.today());
      return { tallies, carriedOver: await countCarriedOver(db, period.from) };
    });
  }

  private async buildYears(): Promise<YearFigures[]> {
    const { read: db } = this.app.database;
    const today = this.app.clock.today();
    const count = (...codes: string[]): Promise<Map<number, number>>[] =>
      codes.map((code) => countByYear(db, ruleOf(code), today));
    const [disclosures, receipts, replies, reviews, lawsuits, complaints] = await Promise.all(
      count('A', 'B', 'C', 'D', 'E', 'F'),
    );
    const maps = { disclosures, receipts, replies, reviews, lawsuits, complaints };
    const current = Number(today.slice(0, 4));
    const first = Math.min(current, ...Object.values(maps).flatMap((map) => [...(map?.keys() ?? [])]));
    return Array.from({ length: current - first + 1 }, (_, index) => first + index).map((year) =>
      Object.assign(new YearFigures(), {
        id: String(year),
        year,
        ...Object.fromEntries(Object.entries(maps).map(([name, map]) => [name, map?.get(year) ?? 0])),
      }),
    );
  }
}

async function recordsOf(db: EntityManager, changes: readonly LiveChange[]): Promise<CountedRecord[]> {
  const records: CountedRecord[] = [];
  for (const entity of COUNTED_ENTITIES) {
    const ids = changes.filter(({ noun }) => noun === entity.name).map(({ id }) => id);
    if (ids.length > 0) records.push(...(await db.find(entity, { where: { id: In(ids) } })));
  }
  return records;
}

const keepers = new WeakMap<object, StatisticsKeeper>();

/** The one keeper of a process; keyed by the live feed, which lives as long as it. */
export function keeperOf(app: App): StatisticsKeeper {
  let keeper = keepers.get(app.live);
  if (!keeper) keepers.set(app.live, (keeper = new StatisticsKeeper(app)));
  return keeper;
}

/** The value kept under a key, made once; a failure is not kept. */
function kept<V>(map: Map<number, Promise<V>>, key: number, make: () => Promise<V>): Promise<V> {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  made.catch(() => map.get(key) === made && map.delete(key));
  return made;
}
