import { useQuery } from '@apollo/client/react';
import { submissionOutcomeText } from '@gongkai/shared/tasks/task.texts';
import { Link } from 'react-router';
import { TaskTraceDocument } from '../../gql/graphql.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { HistorySection } from '../../ui/history-section.tsx';
import { momentText, writtenDay } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { NoticeBar } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { StatusKind } from '../../ui/status-shape.tsx';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { fieldNames, valueWords, verbs, type Submission, type Task, type TaskOrder } from './task-words.ts';

/** What was handed in and said to it, who pressed, and the history; read again when the task moves. */
function useTrace(id: string) {
  const trace = useQuery(TaskTraceDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useLive(({ task, supervisionOrder }) => {
    if (task?.id === id || supervisionOrder?.taskId === id) void trace.refetch();
  });
  return { ...trace, found: trace.data?.task };
}

/** Why the office sent it back, above the form that mends it. */
export function LastOpinion({ task }: { task: Task }) {
  const { found } = useTrace(task.id);
  const last = found?.submissions[0];
  if (task.status !== 'RETURNED' || last?.outcome !== 'RETURNED') return null;
  return (
    <NoticeBar kind="due-soon">{`${last.reviewedBy ?? '局办公室'}退回：${last.opinion ?? ''}`}</NoticeBar>
  );
}

/** 报送记录, 督办, 办理记录. */
export function TaskTrace({ task }: { task: Task }) {
  const { found, error, refetch } = useTrace(task.id);
  const sections = useSections();
  return (
    <>
      {found && found.submissions.length > 0 ? (
        <Section title="报送记录" right={`${found.submissions.length}次`}>
          {found.submissions.map((one) => (
            <Round key={one.id} one={one} />
          ))}
        </Section>
      ) : null}
      {found && found.supervisions.length > 0 ? (
        <Section title="督办" right={`${found.supervisions.length}次`}>
          {found.supervisions.map((order) => (
            <Order key={order.id} order={order} />
          ))}
        </Section>
      ) : null}
      <HistorySection
        lines={found?.history}
        error={error}
        onRetry={() => void refetch()}
        verbs={verbs}
        fieldNames={fieldNames}
        valueText={valueWords(sections)}
      />
    </>
  );
}

const outcomeKind: Record<Submission['outcome'], StatusKind> = {
  PENDING: 'to-review',
  ACCEPTED: 'done',
  RETURNED: 'returned',
  WITHDRAWN: 'paused',
};

function Round({ one }: { one: Submission }) {
  const { today } = useWorkbench();
  return (
    <div className="task-round">
      <p className="task-round-head">
        <b>{`第${one.round}次`}</b>
        <StatusMark kind={outcomeKind[one.outcome]}>{submissionOutcomeText[one.outcome]}</StatusMark>
        <span className="note">{`${one.submittedBy}　${momentText(one.createdAt, today)}`}</span>
      </p>
      <DefinitionList
        ruled={false}
        items={[
          { term: '完成情况', value: one.report },
          { term: '网址', value: <Links links={one.links} /> },
          { term: '逾期原因', value: one.lateReason },
          {
            term: '审核意见',
            value:
              one.opinion === null && one.reviewedBy === null
                ? null
                : `${one.opinion ?? '同意'}　${one.reviewedBy ?? ''}　${one.reviewedAt ? momentText(one.reviewedAt, today) : ''}`,
          },
        ].filter(({ term }) => term !== '网址' || one.links.length > 0)}
      />
    </div>
  );
}

/** Addresses of proof, opened beside the workbench. */
export function Links({ links }: { links: readonly string[] }) {
  return (
    <ul className="task-links">
      {links.map((link) => (
        <li key={link}>
          <a href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Order({ order }: { order: TaskOrder }) {
  const { today } = useWorkbench();
  const [kind, word]: [StatusKind, string] = order.answeredAt
    ? ['done', '已答复']
    : order.answerBy < today
      ? ['overdue', '逾期未答复']
      : order.seenAt
        ? ['in-progress', '已阅']
        : ['not-started', '未阅'];
  return (
    <div className="task-round">
      <p className="task-round-head">
        <Link to={`/supervision/${order.id}`}>{order.orderNo}</Link>
        <StatusMark kind={kind}>{word}</StatusMark>
        <span className="note">{`${order.issuedBy}　${writtenDay(order.issuedOn)}`}</span>
      </p>
      <DefinitionList
        ruled={false}
        items={[
          { term: '督办要求', value: order.line },
          { term: '答复期限', value: writtenDay(order.answerBy) },
          { term: '答复', value: order.answer },
        ]}
      />
    </div>
  );
}
