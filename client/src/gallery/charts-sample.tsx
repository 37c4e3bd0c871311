import { CategoryBars } from '../ui/charts/category-bars.tsx';
import { MonthlyBars } from '../ui/charts/monthly-bars.tsx';
import { YearCompare } from '../ui/charts/year-compare.tsx';
import { YearsBars } from '../ui/charts/years-bars.tsx';

const months = [18, 14, 24, 22, 26, 21, 19, 23, 25, 22];
const before = [16, 12, 22, 20, 24, 19, 21, 18, 24, 22];
const nothing = () => undefined;

export function ChartsSample() {
  return (
    <>
      <div className="span-7">
        <MonthlyBars
          title="月度主动公开"
          unit="条"
          nowLabel="2026年"
          beforeLabel="2025年同月"
          plan={{ value: 20, label: '计划20' }}
          data={months.map((value, index) => ({
            month: index + 1,
            value,
            before: before[index] ?? null,
            incomplete: index === 9,
          }))}
          note="实心柱为2026年，斜线柱为未满月，数据截至10月26日。"
          onOpen={nothing}
        />
      </div>
      <div className="span-5">
        <CategoryBars
          title="类别构成"
          unit="条"
          valueLabel="2009年"
          data={[
            { key: 'a', label: '法规公文', value: 7 },
            { key: 'b', label: '工作动态和信息', value: 9 },
            { key: 'c', label: '行政执法情况', value: 3 },
            { key: 'd', label: '办事指南', value: 3 },
            { key: 'e', label: '机构概况', value: 2 },
            { key: 'f', label: '人事信息', value: 2 },
          ]}
          note="按条数排列，合计26条。"
          onOpen={nothing}
        />
      </div>
      <div className="span-4">
        <MonthlyBars
          title="依申请公开"
          unit="件"
          nowLabel="2009年"
          height={168}
          data={Array.from({ length: 12 }, (_, index) => ({ month: index + 1, value: 0 }))}
          zero={{ title: '本年无申请', detail: '收到、答复、复议、诉讼、申诉均为0' }}
          onOpen={nothing}
        />
      </div>
      <div className="span-4">
        <YearCompare
          title="与上年比"
          unit="条"
          beforeLabel="2008年"
          nowLabel="2009年"
          data={[
            { key: 'a', label: '主动公开', before: 18, now: 26 },
            { key: 'b', label: '依申请', before: 1, now: 0 },
            { key: 'c', label: '答复', before: 1, now: 1 },
          ]}
          onOpen={nothing}
        />
      </div>
      <div className="span-4">
        <YearsBars
          title="历年公开数"
          unit="条"
          valueLabel="主动公开"
          data={[2022, 2023, 2024, 2025, 2026].map((year, index) => ({
            year,
            value: [182, 201, 233, 241, 214][index] ?? 0,
            incomplete: year === 2026,
          }))}
          onOpen={nothing}
        />
      </div>
    </>
  );
}
