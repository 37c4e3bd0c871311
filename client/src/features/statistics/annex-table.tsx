import { monthDay } from '../../ui/moment.ts';
import { useQuery } from '@apollo/client/react';
import { BureauDocument, type StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { signed } from '../../ui/charts/chart-scale.ts';
import { Tray } from '../../ui/sheet.tsx';
import { RowRelations } from './annex-relations.tsx';
import { NumberLink, PreviousNumber } from './number-link.tsx';
import './annex.css';

type Table = StatisticsTableFieldsFragment;
type Row = Table['rows'][number];

/**
 * The statutory table. One element, so that the working columns stand in line
 * with their rows; the white sheet is a background behind the first three.
 */
export function AnnexTable({ table }: { table: Table }) {
  const { data } = useQuery(BureauDocument, { fetchPolicy: 'cache-first' });
  const { year, rows } = table;
  const period = `${table.from.slice(0, 4)}年${monthDay(table.from)}至${monthDay(table.to)}`;
  return (
    <Tray>
      <div className="annex">
        <div className="annex-paper" aria-hidden="true" />
        <h2 className="annex-title">{table.title}</h2>
        <p className="annex-line">
          <span>填报单位：{data?.bureau?.name ?? ''}</span>
          <span>{period}</span>
        </p>
        <table className="annex-table">
          <caption className="visually-hidden">{table.title}</caption>
          <thead>
            <tr>
              <th scope="col" className="annex-name">
                指标名称
              </th>
              <th scope="col" className="annex-unit">
                计量
                <br />
                单位
              </th>
              <th scope="col" className="annex-value">
                年末统计
              </th>
              <td className="annex-gap" />
              <th scope="col" className="annex-work">
                {year - 1}年
              </th>
              <th scope="col" className="annex-work">
                增减
              </th>
              <th scope="col" className="annex-work annex-relation">
                勾稽关系
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code} data-code={row.code} className={row.indent === 0 ? 'is-parent' : undefined}>
                <th scope="row" className="annex-name">
                  <RowName row={row} />
                </th>
                <td className="annex-unit">{row.unit}</td>
                <td className="annex-value">
                  <NumberLink cell={{ year, code: row.code }} label={row.label}>
                    {row.value}
                  </NumberLink>
                </td>
                <td className="annex-gap" />
                <td className="annex-work">
                  <PreviousNumber year={year - 1} row={row} />
                </td>
                <td className="annex-work">{signed(row.value - row.previous)}</td>
                <td className="annex-work annex-relation">
                  <RowRelations code={row.code} table={table} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="annex-note no-print">纸面内为对外公布的表，右侧三列为工作栏，不打印、不公布。</p>
    </Tray>
  );
}

/** 其中： and the numbering hang, so that 1、2、3、 stand in one line. */
function RowName({ row }: { row: Row }) {
  if (row.indent === 0) return <>{row.label}</>;
  const first = row.label.startsWith('其中：');
  return (
    <span className="annex-indent">
      <span className="annex-among">{first ? '其中：' : ''}</span>
      <span>{first ? row.label.slice(3) : row.label}</span>
    </span>
  );
}
