import { quarterText, sameQuarterLastYear, type Quarter } from '@gongkai/shared/packs/pack';
import { rateText } from '@gongkai/shared/packs/pack.texts';
import { bars } from '../../core/official-bars.ts';
import { type Block, heading, note, PAGE, table } from '../../core/official-document.ts';
import type { PackFigures, ProgressLine } from './figures.types.ts';

/** 各科室任务进度 with the total in the last line. */
export function progressTable({ progress, total }: PackFigures): Block {
  const row = ({ name, total: all, done, going, overdue }: ProgressLine): string[] => [
    name,
    String(all),
    String(done),
    String(going),
    String(overdue),
    rateText(done, all),
  ];
  return table({
    width: PAGE.textWidth,
    columns: [
      { title: '科室', share: 30, align: 'left' },
      { title: '任务', share: 14 },
      { title: '完成', share: 14 },
      { title: '在办', share: 14 },
      { title: '逾期', share: 14 },
      { title: '完成率', share: 14 },
    ],
    rows: [...progress.map(row), row({ ...total, name: '合计' })],
  });
}

/** The statistics table of quarter and year to date with the year before, and the charts of the quarter. */
export function statisticsBlocks(quarter: Quarter, figures: PackFigures): Block[] {
  const { months, categories } = figures;
  const before = sameQuarterLastYear(quarter);
  return [
    heading(2, 1, '统计表'),
    statisticsTable(figures),
    heading(2, 2, '各月主动公开'),
    note(`单位：条。深色为${quarter.year}年，浅色为${before.year}年同月。`),
    bars(
      months.flatMap(({ month, now, before: last }) => [
        { label: `${month}月`, value: now },
        { label: `${before.year}年`, value: last, light: true },
      ]),
      PAGE.textWidth,
    ),
    heading(2, 3, '年初至今与上年同期'),
    note(`单位：条。深色为${quarter.year}年初至今，浅色为${before.year}年同期。`),
    bars(
      [
        ['A', '主动公开'],
        ['B', '受理申请'],
        ['C', '答复申请'],
      ].flatMap(([code, label = '']) => {
        const line = figures.lines.find((one) => one.code === code);
        return [
          { label, value: line?.toDate ?? 0 },
          { label: `${before.year}年`, value: line?.toDateBefore ?? 0, light: true },
        ];
      }),
      PAGE.textWidth,
    ),
    heading(2, 4, '主动公开类别'),
    note(`单位：条。${quarterText(quarter)}。`),
    bars(
      categories.map(({ label, count }) => ({ label, value: count })),
      PAGE.textWidth,
    ),
  ];
}

function statisticsTable({ lines }: PackFigures): Block {
  return table({
    width: PAGE.textWidth,
    rowHeight: 7,
    size: 21,
    columns: [
      { title: '指标名称', share: 40, align: 'left' },
      { title: '单位', share: 8 },
      { title: '本季', share: 12, align: 'right' },
      { title: '上年同季', share: 14, align: 'right' },
      { title: '年初至今', share: 13, align: 'right' },
      { title: '上年同期', share: 13, align: 'right' },
    ],
    rows: lines.map(({ label, unit, indent, quarter, quarterBefore, toDate, toDateBefore }) => [
      // 其中： stands one character in, and the numbers under it in one column, as on the printed form.
      `${'　'.repeat(indent === 0 ? 0 : label.startsWith('其中') ? 1 : 4)}${label}`,
      unit,
      String(quarter),
      String(quarterBefore),
      String(toDate),
      String(toDateBefore),
    ]),
  });
}
