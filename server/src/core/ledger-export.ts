import { setImmediate as nextTurn } from 'node:timers/promises';
import { dayInShanghai } from '@gongkai/shared/calendar/day';
import type { SortDirection } from '@gongkai/shared/lists/list';
import type { Permission } from '@gongkai/shared/permissions';
import { z } from '@gongkai/shared/zod';
import { signature } from './actor.ts';
import { assertAllowed } from './allow.ts';
import { actorOf, type Ctx } from './context.ts';
import { fromZod, invalidInput } from './errors.ts';
import type { Page, PageInput } from './paging.ts';
import { Refusal, refuse } from './refusal.ts';
import type { CellValue, Sheet, SheetColumn } from './sheet.ts';

/** Above this nobody reads a table any more, and the server has other things to do. */
export const EXPORT_ROWS = 20_000;

/** One column of the file. Several may stand in one column of the screen: number, title and applicant in one cell. */
export interface ExportColumn<Row, Names> extends SheetColumn {
  /** The key of the screen's column it belongs to. */
  readonly on: string;
  readonly value: (row: Row, names: Names) => CellValue;
  /** Summed under the table. */
  readonly summed?: boolean;
}

/** How a ledger becomes a file: the list of the screen with the same filter and order, and its columns. */
export interface LedgerExport<Row, Filter, Sort extends string, Names> {
  /** As in the address: `/exports/<ledger>.xlsx` and the path of its page. */
  readonly ledger: string;
  readonly title: string;
  /** 条, 件, 期. */
  readonly unit: string;
  readonly permission: Permission;
  readonly filter: z.ZodMiniType<Filter>;
  readonly sorts: readonly [Sort, ...Sort[]];
  /** The screen's, where the address does not say. */
  readonly sort: Sort;
  /** The same of the direction; newest first unless the screen begins otherwise. */
  readonly direction?: SortDirection;
  readonly list: (
    ctx: Ctx,
    filter: Filter,
    sort: Sort,
    direction: SortDirection,
    page: PageInput,
  ) => Promise<Page<Row>>;
  /** What the rows name by id, read once. */
  readonly names: (ctx: Ctx, filter: Filter) => Promise<Names>;
  /** The filter as the person would say it. */
  readonly words: (filter: Filter, names: Names) => readonly string[];
  readonly columns: readonly ExportColumn<Row, Names>[];
}

type MakeSheet = (ctx: Ctx, params: URLSearchParams) => Promise<Sheet | Refusal>;

const ledgers = new Map<string, MakeSheet>();

/** Lets a ledger be taken out as a file. */
export function exportLedger<Row, Filter, Sort extends string, Names>(
  description: LedgerExport<Row, Filter, Sort, Names>,
): void {
  ledgers.set(description.ledger, (ctx, params) => sheetOf(ctx, description, params));
}

export function exportOf(ledger: string): MakeSheet | null {
  return ledgers.get(ledger) ?? null;
}

async function sheetOf<Row, Filter, Sort extends string, Names>(
  ctx: Ctx,
  description: LedgerExport<Row, Filter, Sort, Names>,
  params: URLSearchParams,
): Promise<Sheet | Refusal> {
  assertAllowed(ctx.actor, description.permission);
  const filter = filterIn(ctx, description.filter, params);
  const sort = oneOf(params, 'sort', description.sorts, description.sort);
  const direction = oneOf<SortDirection>(
    params,
    'direction',
    ['ASC', 'DESC'],
    description.direction ?? 'DESC',
  );
  const columns = columnsIn(description.columns, params.get('columns'));
  const names = await description.names(ctx, filter);
  const rows = await allRows(ctx, description, filter, sort, direction);
  if (rows instanceof Refusal) return rows;
  const order = description.columns.find(({ on }) => on === sort)?.title;
  const words = [
    ...description.words(filter, names),
    ...(order ? [`按${order}${direction === 'ASC' ? '升序' : '降序'}`] : []),
  ];
  const cells = rows.map((row) => columns.map((column) => column.value(row, names)));
  return {
    name: description.title,
    title: description.title,
    note: `导出人：${signature(actorOf(ctx))}　导出时间：${minuteInShanghai(ctx.clock.ms())}　条件：${words.join('，')}`,
    // The thread that writes the file is given words, no functions.
    columns: columns.map(({ title, type, width }) => ({ title, type, width })),
    rows: cells,
    total: columns.map((column, index) => {
      if (index === 0) return `合计：${rows.length}${description.unit}`;
      return column.summed ? cells.reduce((sum, row) => sum + Number(row[index] ?? 0), 0) : null;
    }),
  };
}

const PAGE = 500;

/** Page by page, so that others are served in between; a row that moved to a later page meanwhile is taken once. */
async function allRows<Row, Filter, Sort extends string, Names>(
  ctx: Ctx,
  { list }: LedgerExport<Row, Filter, Sort, Names>,
  filter: Filter,
  sort: Sort,
  direction: SortDirection,
): Promise<Row[] | Refusal> {
  const rows = new Map<unknown, Row>();
  for (let page = 1; ; page++) {
    const { items, total } = await list(ctx, filter, sort, direction, { page, size: PAGE });
    if (total > EXPORT_ROWS) return refuse('EXPORT_TOO_LARGE');
    for (const row of items) rows.set((row as { id?: unknown }).id ?? rows.size, row); // records have an id
    if (items.length < PAGE) return [...rows.values()];
    await nextTurn();
  }
}

/** The filter as the page has it in its address; without a year it is the current one's. */
function filterIn<Filter>(ctx: Ctx, schema: z.ZodMiniType<Filter>, params: URLSearchParams): Filter {
  const given = Object.fromEntries([...params].filter(([, value]) => value !== ''));
  const year = Number(params.get('year') ?? ctx.clock.today().slice(0, 4));
  const parsed = schema.safeParse({ ...given, year });
  if (!parsed.success) throw fromZod(parsed.error);
  return parsed.data;
}

function oneOf<Value extends string>(
  params: URLSearchParams,
  name: string,
  values: readonly Value[],
  fallback: Value,
): Value {
  const given = params.get(name);
  if (!given) return fallback;
  const value = values.find((one) => one === given);
  if (!value) throw invalidInput([{ path: name, message: '地址中的排序方式不正确，请回到列表重新导出' }]);
  return value;
}

/** The columns shown on the screen, in its order; without a choice all. */
function columnsIn<Row, Names>(
  all: readonly ExportColumn<Row, Names>[],
  wanted: string | null,
): readonly ExportColumn<Row, Names>[] {
  if (!wanted) return all;
  const chosen = [...new Set(wanted.split(','))].map((key) => {
    const columns = all.filter(({ on }) => on === key);
    if (columns.length === 0)
      throw invalidInput([{ path: 'columns', message: '要导出的列不存在，请刷新页面后重新导出' }]);
    return columns;
  });
  return chosen.flat();
}

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 2026-10-26 12:00, in Beijing. */
export const minuteInShanghai = (ms: number): string => `${dayInShanghai(ms)} ${clock.format(ms)}`;
