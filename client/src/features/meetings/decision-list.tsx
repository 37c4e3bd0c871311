import { Link } from 'react-router';
import { VoidDecisionDocument } from '../../gql/graphql.ts';
import { shortDay } from '../../ui/moment.ts';
import { EmptyState } from '../../ui/state-views.tsx';
import { usePlaces } from '../../ui/use-places.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { DecisionStatus } from './meeting-status.tsx';
import type { Decision } from './meeting-words.ts';
import { useConfirmedAct } from '../../ui/use-confirmed-act.tsx';

interface DecisionListProps {
  decisions: readonly Decision[];
  empty: string;
  /** Those without a task may be changed. */
  mayChange?: boolean;
}

/** 议定事项 with the state of their tasks as it is now. */
export function DecisionList({ decisions, empty, mayChange = false }: DecisionListProps) {
  if (decisions.length === 0) return <EmptyState title={empty} />;
  return (
    <ol className="decision-list">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <DecisionLine decision={decision} mayChange={mayChange && !decision.task} />
        </li>
      ))}
    </ol>
  );
}

function DecisionLine({ decision, mayChange }: { decision: Decision; mayChange: boolean }) {
  const { today } = useWorkbench();
  const { toForm, said } = usePlaces('/meetings');
  const { id, version, meetingId, what, section, person, dueOn, state, task } = decision;
  const { ask, dialog } = useConfirmedAct(VoidDecisionDocument, {
    act: '作废',
    subject: what,
    consequence: '作废后不再列入本次会议的议定事项，记录保留，不能恢复。',
    reason: { help: '写明作废的依据，记入办理记录。' },
    danger: true,
    variables: (reason) => ({ input: { id, version, reason } }),
    onDone: () => said('议定事项已作废'),
  });
  return (
    <>
      <p className="decision-what">{what}</p>
      <p className="decision-line">
        <DecisionStatus state={state} />
        <span className="note">
          {section.name}
          {person ? `　${person.name}` : ''}　{shortDay(dueOn, today)}前{task ? '　' : ''}
          {task ? <TaskNumber task={task} /> : null}
          {task?.doneOn ? `　${shortDay(task.doneOn, today)}完成` : ''}
        </span>
        {mayChange ? (
          <span className="decision-acts">
            <button
              type="button"
              className="text-button"
              onClick={() => toForm(`${meetingId}/decisions/${id}`)}
            >
              修改
            </button>
            <button type="button" className="text-button" onClick={ask}>
              作废
            </button>
          </span>
        ) : null}
      </p>
      {dialog}
    </>
  );
}

/** The way to the task, for those who may open it. */
function TaskNumber({ task: { id, taskNo } }: { task: NonNullable<Decision['task']> }) {
  const keepYear = useYearLink();
  return id ? <Link to={keepYear(`/tasks/${id}`)}>{taskNo}</Link> : taskNo;
}
