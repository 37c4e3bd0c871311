import { reachOf } from '@gongkai/shared/permissions';
import { taskStatusText } from '@gongkai/shared/tasks/task.texts';
import { Button } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { AttentionFieldsFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DueMark } from '../../ui/due-mark.tsx';
import { shortDay } from '../../ui/moment.ts';
import { GroupHead, RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { rowDetail, RowTitle, type LedgerRow } from './row-cells.tsx';
import './summary.css';

/** What a leader takes in at a glance; the rest on demand. */
const SHOWN = 8;

interface RedListProps {
  attention: AttentionFieldsFragment;
  /** What the viewer can do to a row from here: 督办. */
  act?: (row: LedgerRow) => ReactNode;
}

/** 红灯清单: the most urgent first; for those who answer for a section its own rows before the others'. */
export function RedList({ attention, act }: RedListProps) {
  const { viewer, today } = useWorkbench();
  const ofSection = reachOf(viewer, 'disclosure:read') === 'OWN';
  const { overdue, dueSoon } = attention;
  const [own, others] = useMemo(() => {
    const isOwn = (row: LedgerRow) => viewer.sectionIds.includes(row.sectionId);
    return [attention.rows.filter(isOwn), attention.rows.filter((row) => !isOwn(row))];
  }, [attention.rows, viewer.sectionIds]);
  const [whole, setWhole] = useState(false);
  const all = ofSection ? [...own, ...others] : attention.rows;
  const rows = whole ? all : all.slice(0, SHOWN);
  const mark = (row: LedgerRow) => (
    <DueMark
      dueOn={row.dueOn ?? today}
      // The office's reading time is not the section's delay.
      today={row.submittedOn ?? today}
      provisional={row.dueProvisional}
    />
  );
  const columns: readonly Column<LedgerRow>[] = [
    { key: 'state', title: '状态', width: 148, fixed: true, render: mark },
    {
      key: 'title',
      title: '事项',
      fixed: true,
      render: (row) => (
        <TitleCell
          detail={[kindOf(row), stateOf(row), row.title ? row.number : null].filter(Boolean).join('　')}
        >
          <RowTitle row={row} />
        </TitleCell>
      ),
    },
    { key: 'section', title: '科室', width: 112, render: (row) => row.sectionName },
    {
      key: 'due',
      title: '截止',
      width: 104,
      align: 'right',
      render: (row) => <span className="number">{shortDay(row.dueOn ?? '', today)}</span>,
    },
    ...(act ? [{ key: 'act', title: '', width: 80, align: 'right' as const, render: act }] : []),
  ];
  return (
    <>
      {ofSection && own.length === 0 && all.length > 0 ? (
        <p className="red-list-own">
          <StatusMark kind="done">本科室</StatusMark>
          <span>没有逾期和三个工作日内到期的事项。</span>
        </p>
      ) : null}
      <DataTable
        name="red-list"
        label="红灯清单"
        settings={false}
        twoLine
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        {...(ofSection && {
          group: {
            of: (row: LedgerRow) => (own.includes(row) ? '本科室' : '其他科室'),
            head: (name: string) => (
              <GroupHead
                title={name}
                note={name === '本科室' ? `${own.length}项` : `${others.length}项，只列编号`}
              />
            ),
          },
        })}
        empty={
          <EmptyState
            title="无逾期事项"
            detail="已核对全部任务、未公开信息和在办申请，三个工作日内也没有到期的。"
          />
        }
        card={(row) => (
          <RowCard
            status={mark(row)}
            aside={`${shortDay(row.dueOn ?? '', today)}截止`}
            title={<RowTitle row={row} />}
            detail={rowDetail(row)}
            act={act?.(row)}
          />
        )}
      />
      {all.length > rows.length ? (
        <div className="red-list-more">
          <span className="note">{`共${overdue + dueSoon}项，列出最紧急的${rows.length}项。`}</span>
          <Button size="small" onClick={() => setWhole(true)}>
            {`展开其余${all.length - rows.length}项`}
          </Button>
        </div>
      ) : null}
      {whole && overdue + dueSoon > all.length ? (
        <p className="note">
          共{overdue + dueSoon}项，列出最紧急的{all.length}项，其余见
          <Link to="/tasks/rows?state=OVERDUE">逾期任务</Link>、
          <Link to="/disclosures?state=OVERDUE">信息条目</Link>与
          <Link to="/applications?state=OVERDUE">申请登记台账</Link>。
        </p>
      ) : null}
    </>
  );
}

const kindOf = ({ noun }: LedgerRow): string =>
  noun === 'TASK' ? '任务' : noun === 'DISCLOSURE' ? '主动公开' : '申请答复';

const stateOf = ({ taskStatus }: LedgerRow): string | null => taskStatus && taskStatusText[taskStatus];
