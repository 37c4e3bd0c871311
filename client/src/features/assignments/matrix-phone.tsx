import { dutyAreaText } from '@gongkai/shared/assignments/plan.texts';
import { groupBy } from '@gongkai/shared/lists/group-by';
import { Select } from 'antd';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { FigureLink } from './matrix-figure.tsx';
import { Signature } from './matrix-table.tsx';
import type { Matrix, MatrixColumn } from './plan-words.ts';

const urlFields = { section: urlText() };

/** The matrix on a phone: one section at a time, chosen above, its duties as a list. */
export function MatrixPhone({ matrix }: { matrix: Matrix }) {
  const { viewer } = useWorkbench();
  const [{ section }, patch] = useUrlState(urlFields);
  const column =
    matrix.columns.find(({ sectionId }) => sectionId === section) ??
    matrix.columns.find(({ sectionId }) => viewer.sectionIds.includes(sectionId)) ??
    matrix.columns[0];
  if (!column) return null;
  return (
    <div className="matrix-phone">
      <div className="matrix-phone-pick">
        <span className="note" aria-hidden="true">
          科室、直属单位
        </span>
        <Select
          aria-label="科室、直属单位"
          size="large"
          value={column.sectionId}
          onChange={(sectionId: string) => patch({ section: sectionId })}
          options={matrix.columns.map(({ sectionId, name, figure }) => ({
            value: sectionId,
            label: `${name}　${figure.done}/${figure.total}${figure.overdue > 0 ? `　逾期${figure.overdue}项` : ''}`,
          }))}
        />
      </div>
      <Duties matrix={matrix} column={column} />
      <DefinitionList
        items={[
          {
            term: '任务合计',
            value: (
              <FigureLink
                figure={column.figure}
                to={`sections/${column.sectionId}`}
                label={`${column.name}合计`}
              />
            ),
          },
          { term: '完成率', value: column.figure.rate === null ? null : `${column.figure.rate}%` },
          { term: '联络员', value: column.liaison },
          { term: '签收', value: column.bears ? <Signature column={column} /> : null },
          {
            term: '全局合计',
            value: <FigureLink figure={matrix.figure} to="all" label="全部合计" />,
          },
        ]}
      />
    </div>
  );
}

function Duties({ matrix, column }: { matrix: Matrix; column: MatrixColumn }) {
  const rows = matrix.rows.flatMap((row) => {
    const cell = row.cells.find(({ sectionId }) => sectionId === column.sectionId);
    return cell || row.assisting.includes(column.sectionId) ? [{ row, cell }] : [];
  });
  if (rows.length === 0) return <EmptyState title={`${column.name}在本年方案中没有责任`} />;
  return [...groupBy(rows, ({ row }) => row.area)].map(([area, own]) => (
    <section key={area}>
      <h2>{dutyAreaText[area]}</h2>
      <ul>
        {own.map(({ row, cell }) => (
          <li key={row.lineKey} data-late={(cell?.figure.overdue ?? 0) > 0}>
            <span>{row.responsibility}</span>
            {cell ? (
              <FigureLink
                shape
                figure={cell.figure}
                to={`cells/${cell.lineKey}/${column.sectionId}`}
                label={`${column.name}，${row.responsibility}`}
              />
            ) : (
              <span className="note">协办</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
