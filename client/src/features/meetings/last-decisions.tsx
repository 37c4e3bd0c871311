import { useQuery } from '@apollo/client/react';
import { decisionStateText } from '@gongkai/shared/meetings/meeting.texts';
import type { DecisionState } from '@gongkai/shared/meetings/decision';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LastQuarterlyDocument, type LastDecisionFieldsFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { shortDay, writtenDay } from '../../ui/moment.ts';
import { RowCard } from '../../ui/ruled-list.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState, ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { StatusKind } from '../../ui/status-shape.tsx';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';

type Decision = LastDecisionFieldsFragment;

const kindOf: Record<DecisionState, StatusKind> = {
  NO_TASK: 'not-started',
  NOT_STARTED: 'not-started',
  IN_PROGRESS: 'in-progress',
  SUBMITTED: 'to-review',
  RETURNED: 'returned',
  OVERDUE: 'overdue',
  DONE: 'done',
  TASK_VOIDED: 'paused',
};

/** 上次例会议定事项: what the last quarterly meeting decided, and how far it is. */
export function LastDecisions({ children }: { children?: ReactNode }) {
  const { data, error, refetch } = useQuery(LastQuarterlyDocument);
  const meeting = data?.meetings.items[0];
  const decisions = meeting?.decisions.filter(({ voidedAt }) => voidedAt === null) ?? [];
  useLive(({ meeting: changed, decision }) => {
    const known = decision && meeting?.decisions.some(({ id }) => id === decision.id);
    // A known decision redraws by itself; another meeting held, or a new decision, is a new list.
    if (changed?.kind === 'QUARTERLY' || (decision && !known)) void refetch();
  });
  return (
    <Section
      title="上次例会议定事项"
      right={
        meeting ? (
          <Link to={`/meetings/${meeting.id}`}>
            {`${writtenDay(meeting.heldOn)}例会，${decisions.length}项`}
          </Link>
        ) : null
      }
    >
      {error && !data ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingLines rows={5} /> : null}
      {data ? <Decisions decisions={decisions} held={meeting !== undefined} /> : null}
      {children}
    </Section>
  );
}

function Decisions({ decisions, held }: { decisions: readonly Decision[]; held: boolean }) {
  const { today } = useWorkbench();
  const mark = ({ state }: Decision) => (
    <StatusMark kind={kindOf[state]}>{decisionStateText[state]}</StatusMark>
  );
  const columns: readonly Column<Decision>[] = [
    { key: 'state', title: '状态', width: 96, fixed: true, render: mark },
    { key: 'what', title: '事项', fixed: true, render: (row) => <What row={row} /> },
    {
      key: 'section',
      title: '科室',
      width: 116,
      render: (row) => <span style={{ whiteSpace: 'nowrap' }}>{row.section.name}</span>,
    },
    { key: 'due', title: '时限', width: 64, align: 'right', render: (row) => shortDay(row.dueOn, today) },
  ];
  return (
    <DataTable
      name="last-decisions"
      label="上次例会议定事项"
      settings={false}
      columns={columns}
      rows={decisions}
      rowKey={({ id }) => id}
      empty={<EmptyState title={held ? '上次例会没有议定事项' : '还没有召开季度例会'} />}
      card={(row) => (
        <RowCard
          status={mark(row)}
          aside={`${shortDay(row.dueOn, today)}截止`}
          title={<What row={row} />}
          detail={row.section.name}
        />
      )}
    />
  );
}

/** A link where the task may be opened. */
function What({ row: { what, task } }: { row: Decision }) {
  return task?.id ? <Link to={`/tasks/${task.id}`}>{what}</Link> : <>{what}</>;
}
