import { dutyAreaText } from '@gongkai/shared/assignments/plan.texts';
import { groupBy } from '@gongkai/shared/lists/group-by';
import { Link } from 'react-router';
import { momentText } from '../../ui/moment.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { FigureLink } from './matrix-figure.tsx';
import type { Matrix, MatrixColumn, MatrixRow } from './plan-words.ts';

/** 责任分解: responsibilities down, sections across; blank = no duty. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const { columns } = matrix;
  return (
    <div className="matrix-scroll">
      <table className="matrix">
        <colgroup>
          <col className="matrix-first" />
          {columns.map(({ sectionId }) => (
            <col key={sectionId} />
          ))}
          <col className="matrix-last" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">责任</th>
            {columns.map(({ sectionId, name }) => (
              <th key={sectionId} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">合计</th>
          </tr>
        </thead>
        {[...groupBy(matrix.rows, ({ area }) => area)].map(([area, rows]) => (
          <tbody key={area}>
            <tr className="matrix-area">
              <th scope="rowgroup" colSpan={columns.length + 2}>
                {dutyAreaText[area]}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.lineKey} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
        <Foot matrix={matrix} />
      </table>
    </div>
  );
}

function Row({ row, columns }: { row: MatrixRow; columns: readonly MatrixColumn[] }) {
  const cells = new Map(row.cells.map((cell) => [cell.sectionId, cell]));
  return (
    <tr>
      <th scope="row">{row.responsibility}</th>
      {columns.map(({ sectionId, name }) => {
        const cell = cells.get(sectionId);
        if (!cell)
          return (
            <td key={sectionId} className="matrix-assists">
              {row.assisting.includes(sectionId) ? '协办' : null}
            </td>
          );
        return (
          <td key={sectionId} data-late={cell.figure.overdue > 0}>
            <FigureLink
              shape
              figure={cell.figure}
              to={`cells/${cell.lineKey}/${sectionId}`}
              label={`${name}，${row.responsibility}`}
            />
          </td>
        );
      })}
      <td>
        <FigureLink figure={row.figure} to={`duties/${row.lineKey}`} label={`${row.responsibility}合计`} />
      </td>
    </tr>
  );
}

function Foot({ matrix: { columns, figure, plan } }: { matrix: Matrix }) {
  const rate = (percent: number | null) => (percent === null ? null : `${percent}%`);
  return (
    <tfoot>
      <tr>
        <th scope="row">任务合计（完成/总数）</th>
        {columns.map((column) => (
          <td key={column.sectionId}>
            <FigureLink
              figure={column.figure}
              to={`sections/${column.sectionId}`}
              label={`${column.name}合计`}
            />
          </td>
        ))}
        <td>
          <FigureLink figure={figure} to="all" label="全部合计" />
        </td>
      </tr>
      <tr>
        <th scope="row">完成率</th>
        {columns.map((column) => (
          <td key={column.sectionId}>{rate(column.figure.rate)}</td>
        ))}
        <td>{rate(figure.rate)}</td>
      </tr>
      <tr>
        <th scope="row">联络员</th>
        {columns.map(({ sectionId, liaison }) => (
          <td key={sectionId}>{liaison}</td>
        ))}
        <td />
      </tr>
      {plan ? (
        <tr>
          <th scope="row">签收</th>
          {columns.map((column) => (
            <td key={column.sectionId}>
              <Signature column={column} />
            </td>
          ))}
          <td>{signedCount(columns)}</td>
        </tr>
      ) : null}
    </tfoot>
  );
}

/** 7/8: of the sections that have to sign. */
export function signedCount(columns: readonly MatrixColumn[]): string {
  const bearing = columns.filter(({ bears }) => bears);
  return `${bearing.filter(({ signedBy }) => signedBy !== null).length}/${bearing.length}`;
}

/** Who has signed for the section's lines, and when. */
export function Signature({ column }: { column: MatrixColumn }) {
  const { today } = useWorkbench();
  const keepYear = useYearLink();
  if (!column.bears) return null;
  if (column.signedBy === null) return <StatusMark kind="not-started">未签收</StatusMark>;
  return (
    <Link
      className="matrix-signed"
      to={keepYear('/assignments/plan')}
      title={column.signedAt ? momentText(column.signedAt, today) : ''}
    >
      {column.signedBy}
    </Link>
  );
}
