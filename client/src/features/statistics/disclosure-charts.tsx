import { disclosureCategoryText, publicationChannelText } from '@gongkai/shared/disclosures/disclosure.texts';
import type { StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { CategoryBars } from '../../ui/charts/category-bars.tsx';
import { MonthlyBars } from '../../ui/charts/monthly-bars.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { monthsOf, named, useOpenRows, valueOf } from './chart-series.ts';

const none = { title: '本年无公开信息', detail: '按统计日，各月均为0' };

/** 图表看板, first half: 主动公开. */
export function DisclosureCharts({ table }: { table: StatisticsTableFieldsFragment }) {
  const { today } = useWorkbench();
  const { year } = table;
  const open = useOpenRows();
  const running = String(year) === today.slice(0, 4) ? '，斜线柱为未满月' : '';
  const alone = valueOf(table, 'A', 'previous') === 0 ? `${year - 1}年各月均为0。` : '';
  return (
    <>
      <div className="span-7">
        <MonthlyBars
          title="月度公开数"
          unit="条"
          nowLabel={`${year}年`}
          beforeLabel={`${year - 1}年同月`}
          data={monthsOf(table, today, 'disclosures')}
          zero={none}
          note={`按统计日计入各月${running}。${alone}`}
          onOpen={(month) => open({ year, code: 'A', month })}
        />
      </div>
      <div className="span-5">
        <CategoryBars
          title="类别构成"
          unit="条"
          valueLabel={`${year}年`}
          data={named(disclosureCategoryText, table.categories)}
          zero={none}
          note={`六个类别合计${valueOf(table, 'A')}条。`}
          onOpen={(value) => open({ year, code: 'A', trait: 'category', value })}
        />
      </div>
      <div className="span-5">
        <CategoryBars
          title="公开渠道"
          unit="条"
          categoryLabel="渠道"
          valueLabel={`${year}年`}
          data={named({ ...publicationChannelText, NOT_YET: '期末尚未公开' }, table.publicationChannels)}
          zero={none}
          note="同一信息在多个渠道公开的，网站优先，只计一次。"
          onOpen={(value) => open({ year, code: 'A', trait: 'channel', value })}
        />
      </div>
      <div className="span-7">
        <CategoryBars
          title="科室对比"
          unit="条"
          categoryLabel="科室"
          valueLabel={`${year}年主动公开`}
          data={table.sections.map(({ sectionId, name, disclosures }) => ({
            key: sectionId,
            label: name,
            value: disclosures,
          }))}
          zero={none}
          note="各科室主动公开信息数，按条数排列。"
          onOpen={(value) => open({ year, code: 'A', trait: 'section', value })}
        />
      </div>
    </>
  );
}
