import type { StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { useQuery } from '@apollo/client/react';
import { BureauDocument } from '../../gql/graphql.ts';
import { Tray } from '../../ui/sheet.tsx';
import { StatusShape } from '../../ui/status-shape.tsx';
import { NumberLink } from './number-link.tsx';

type Table = StatisticsTableFieldsFragment;
type Row = Table['rows'][number];

/** 1 → ＋1, -2 → －2, 0 → 0: full-width signs, as in office documents. */
const difference = (n: number): string => (n > 0 ? `＋${n}` : n < 0 ? `－${-n}` : '0');

/**
 * The statutory table. One element, so that the working columns stand in line
 * with their rows; the white sheet is a background behind the first three.
 */
export function AnnexTable({ table }: { table: Table }) {
  const { data } = useQuery(BureauDocument, { fetchPolicy: 'cache-first' });
  const { year, rows } = table;
  const [fromYear, from] = [table.from.slice(0, 4), table.from.slice(5).replace('-', '月')];
  const period = `${fromYear}年${trim(from)}日至${trim(table.to.slice(5).replace('-', '月'))}日`;
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
                  <NumberLink cell={{ year: year - 1, code: row.code }} label={`${year - 1}年${row.label}`}>
                    {row.previous}
                  </NumberLink>
                </td>
                <td className="annex-work">{difference(row.value - row.previous)}</td>
                <td className="annex-work annex-relation">
                  <RowRelations row={row} table={table} />
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

const trim = (text: string): string => text.replace(/^0/, '').replace('月0', '月');

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

function RowRelations({ row, table }: { row: Row; table: Table }) {
  const own = table.relations.filter(({ left, severity }) => left === row.code && severity === 'error');
  return own.map(({ id, text, holds, leftValue, rightValue }) => (
    <span key={id} className={holds ? 'annex-holds tone-good' : 'annex-holds tone-bad'}>
      <StatusShape kind={holds ? 'done' : 'overdue'} size={10} />
      {holds
        ? `${text.replace('＋期末尚未公开', rightHasMore(table) ? '＋未公开' : '')}＝${leftValue}`
        : `相差${Math.abs(leftValue - rightValue)}`}
    </span>
  ));
}

const rightHasMore = (table: Table): boolean =>
  table.facts.some(({ code, value }) => code === 'notYetDisclosed' && value > 0);
