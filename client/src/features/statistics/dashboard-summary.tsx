import { Link } from 'react-router';
import type { StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { signed } from '../../ui/charts/chart-scale.ts';
import { Section } from '../../ui/section.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import { NumberLink, PreviousNumber } from './number-link.tsx';

const LINES = ['A', 'A2', 'B', 'C', 'D', 'E', 'F'];

/** 统计表摘要: its parent lines and what was not in time, with the year before. */
export function DashboardSummary({ table }: { table: StatisticsTableFieldsFragment }) {
  const keepYear = useYearLink();
  const { year } = table;
  return (
    <Section title="统计表摘要" right={<Link to={keepYear('/statistics')}>完整统计表</Link>}>
      <table className="table-rules">
        <thead>
          <tr>
            <th scope="col">指标名称</th>
            <th scope="col">单位</th>
            <th scope="col" className="number">
              {year}年
            </th>
            <th scope="col" className="number">
              {year - 1}年
            </th>
            <th scope="col" className="number">
              增减
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows
            .filter(({ code }) => LINES.includes(code))
            .map((row) => (
              <tr key={row.code}>
                <th scope="row" className={row.indent ? 'summary-part' : undefined}>
                  {row.indent ? `其中：${row.label.replace(/^\d、/, '')}` : row.label}
                </th>
                <td>{row.unit}</td>
                <td className="number">
                  <NumberLink cell={{ year, code: row.code }} label={row.label}>
                    {row.value}
                  </NumberLink>
                </td>
                <td className="number">
                  <PreviousNumber year={year - 1} row={row} />
                </td>
                <td className="number">{signed(row.value - row.previous)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Section>
  );
}
