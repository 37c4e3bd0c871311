import { disclosureCategoryText } from '@gongkai/shared/disclosures/disclosure.texts';
import { useNavigate } from 'react-router';
import type { DisclosureCategory, StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { CategoryBars } from '../../ui/charts/category-bars.tsx';
import { MonthlyBars } from '../../ui/charts/monthly-bars.tsx';
import { YearCompare } from '../../ui/charts/year-compare.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { rowsPath, type CellAddress } from './rows-link.ts';

type Table = StatisticsTableFieldsFragment;

/** Opens the list behind a mark, over the page one is on. */
export function useOpenRows(year: number): (cell: Omit<CellAddress, 'year'>) => void {
  const navigate = useNavigate();
  return (cell) => void navigate(rowsPath({ year, ...cell }), { state: overList, preventScrollReset: true });
}

/** Months up to the running one; a month to come is no zero. */
export function monthsOf(table: Table, today: string, key: 'disclosures' | 'receipts') {
  const current = String(table.year) === today.slice(0, 4);
  const running = current ? Number(today.slice(5, 7)) : 12;
  return table.months
    .filter(({ month }) => month <= running)
    .map((month) => ({
      month: month.month,
      value: month[key],
      ...(key === 'disclosures' && { before: month.disclosuresBefore }),
      incomplete: current && month.month === running,
    }));
}

/** The four charts beside the table. */
export function SideCharts({ table }: { table: Table }) {
  const { today } = useWorkbench();
  const { year } = table;
  const open = useOpenRows(year);
  const value = (code: string, key: 'value' | 'previous' = 'value'): number =>
    table.rows.find((row) => row.code === code)?.[key] ?? 0;
  const compare = (code: string, label: string) => ({
    key: code,
    label,
    before: value(code, 'previous'),
    now: value(code),
  });
  return (
    <>
      <MonthlyBars
        title="月度公开数"
        unit="条"
        nowLabel={`${year}年`}
        height={168}
        data={monthsOf(table, today, 'disclosures').map(({ before: _before, ...month }) => month)}
        zero={{ title: '本年无公开信息', detail: '按统计日，各月均为0' }}
        note={`横轴为月份，全年${value('A')}条。`}
        onOpen={(month) => open({ code: 'A', month })}
      />
      <CategoryBars
        title="类别构成"
        unit="条"
        valueLabel={`${year}年`}
        data={table.categories.map(({ key, count }) => ({
          key,
          label: disclosureCategoryText[key as DisclosureCategory], // the server lists exactly these
          value: count,
        }))}
        zero={{ title: '本年无公开信息', detail: '六个类别均为0' }}
        note={`按条数排列，合计${value('A')}条。`}
        onOpen={(category) => open({ code: 'A', trait: 'category', value: category })}
      />
      <MonthlyBars
        title="依申请公开"
        unit="条"
        nowLabel={`${year}年收到`}
        height={148}
        data={monthsOf(table, today, 'receipts')}
        zero={{ title: '本年无申请', detail: zeroLine(value) }}
        note={`全年收到${value('B')}条，答复${value('C')}条。`}
        onOpen={(month) => open({ code: 'B', month })}
      />
      <YearCompare
        title="与上年比"
        unit="条"
        beforeLabel={`${year - 1}年`}
        nowLabel={`${year}年`}
        data={[compare('A', '主动公开'), compare('B', '依申请'), compare('C', '答复')]}
        note={`空心为${year - 1}年，实心为${year}年。`}
        onOpen={(code) => open({ code })}
      />
    </>
  );
}

function zeroLine(value: (code: string) => number): string {
  const zeros = [
    ['B', '收到'],
    ['C', '答复'],
    ['D', '复议'],
    ['E', '诉讼'],
    ['F', '申诉'],
  ].filter(([code]) => value(code ?? '') === 0);
  return `${zeros.map(([, word]) => word).join('、')}均为0`;
}
