import { useMemo } from 'react';
import { Link } from 'react-router';
import type { AttentionFieldsFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DueMark } from '../../ui/due-mark.tsx';
import { shortDay } from '../../ui/moment.ts';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { rowDetail, RowTitle, type LedgerRow } from './row-cells.tsx';

/** 红灯清单: the most urgent first; those of one's own sections before the others'. */
export function RedList({ attention }: { attention: AttentionFieldsFragment }) {
  const { viewer, today } = useWorkbench();
  const rows = useMemo(() => {
    const own = (row: LedgerRow) => viewer.sectionIds.includes(row.sectionId);
    return [...attention.rows.filter(own), ...attention.rows.filter((row) => !own(row))];
  }, [attention.rows, viewer.sectionIds]);
  const mark = (row: LedgerRow) => (
    <DueMark dueOn={row.dueOn ?? today} today={today} provisional={row.dueProvisional} />
  );
  const columns: readonly Column<LedgerRow>[] = [
    { key: 'state', title: '状态', width: 148, fixed: true, render: mark },
    {
      key: 'title',
      title: '事项',
      fixed: true,
      render: (row) => (
        <TitleCell
          detail={[row.noun === 'DISCLOSURE' ? '主动公开' : '申请答复', row.title ? row.number : null]
            .filter(Boolean)
            .join('　')}
        >
          <RowTitle row={row} />
        </TitleCell>
      ),
    },
    { key: 'section', title: '科室', width: 112, render: (row) => row.sectionName },
    {
      key: 'due',
      title: '截止',
      width: 88,
      align: 'right',
      render: (row) => shortDay(row.dueOn ?? '', today),
    },
  ];
  return (
    <>
      <DataTable
        name="red-list"
        label="红灯清单"
        settings={false}
        twoLine
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title="无逾期事项"
            detail="已核对全部未公开信息和在办申请，三个工作日内也没有到期的。"
          />
        }
        card={(row) => (
          <RowCard
            status={mark(row)}
            aside={`${shortDay(row.dueOn ?? '', today)}截止`}
            title={<RowTitle row={row} />}
            detail={rowDetail(row)}
          />
        )}
      />
      {attention.overdue + attention.dueSoon > rows.length ? (
        <p className="note">
          共{attention.overdue + attention.dueSoon}项，列出最紧急的{rows.length}项，其余见
          <Link to="/disclosures?state=OVERDUE">信息条目</Link>与
          <Link to="/applications?state=OVERDUE">申请登记台账</Link>。
        </p>
      ) : null}
    </>
  );
}
