import { useQuery } from '@apollo/client/react';
import { inPlaceText } from '@gongkai/shared/assignments/plan.texts';
import { Pagination } from 'antd';
import { Link, useParams } from 'react-router';
import { PlanTasksDocument, type PlanTasksQuery } from '../../gql/graphql.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { RowCard } from '../../ui/ruled-list.tsx';
import { Section } from '../../ui/section.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { EmptyState, ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { urlNumber, useUrlState } from '../../ui/use-url-state.ts';
import { useYear } from '../../ui/use-year.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { lineLimit, taskMark, type PlanLine, type PlanTask } from './plan-words.ts';
import { usePlanPlaces } from './use-plan-places.ts';
import { useSoon } from '../../ui/use-soon.ts';
import '../../ui/data-table.css';
import './matrix.css';

const SIZE = 50;
const urlFields = { taskPage: urlNumber(1) };
type Found = PlanTasksQuery['planTasks'];

/** What stands behind a number of the matrix: the three 落实 of a cell, and exactly as many tasks as it says. */
export function FigurePage() {
  const { lineKey = null, sectionId = null } = useParams();
  const year = useYear();
  const { close } = usePlanPlaces();
  const [{ taskPage: page }, patch] = useUrlState(urlFields);
  const variables = { input: { year, lineKey, sectionId }, page: { page, size: SIZE } };
  const { data, previousData, error, refetch } = useQuery(PlanTasksDocument, { variables });
  const again = useSoon(() => void refetch());
  useLive(({ matrixMoved }) => matrixMoved && again());
  const found = (data ?? previousData)?.planTasks;
  const section = useSections().find(({ id }) => id === sectionId)?.name;
  const duty = lineKey ? found?.lines[0]?.responsibility : undefined;
  const title = [section, duty].filter(Boolean).join('　') || `${year}年全部任务`;
  return (
    <DrawerPage
      title={title}
      kicker={`${year}年责任分解`}
      chip={found ? <span data-testid="figure-total">{totalText(found)}</span> : null}
      onClose={close}
    >
      {error && !found ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <LoadingLines rows={8} /> : null}
      {found?.inPlace ? <InPlace found={found} /> : null}
      {found ? (
        <Section title="任务" right={found.foreseen > 0 ? `另有${found.foreseen}项未到期次` : null}>
          <Tasks found={found} sectioned={!sectionId} />
          {found.total > SIZE ? (
            <Pagination
              style={{ marginTop: 16 }}
              current={page}
              pageSize={SIZE}
              total={found.total}
              showSizeChanger={false}
              onChange={(taskPage) => patch({ taskPage })}
            />
          ) : null}
        </Section>
      ) : null}
      {found && lineKey && sectionId ? <Lines lines={found.lines} /> : null}
    </DrawerPage>
  );
}

const totalText = ({ total }: Found): string => `共${total}项任务`;

/** 责任、任务、措施三落实. */
function InPlace({ found: { inPlace } }: { found: Found }) {
  if (!inPlace) return null;
  const marks = [
    {
      text: inPlaceText.duty,
      yes: inPlace.duty,
      note: inPlace.signedBy ? `${inPlace.signedBy}签收` : '科室负责人未签收',
    },
    { text: inPlaceText.task, yes: inPlace.task, note: inPlace.task ? '已按方案生成' : '还没有任务' },
    { text: inPlaceText.measure, yes: inPlace.measure, note: inPlace.measure ? '已开始' : '还没有开始' },
  ];
  return (
    <Section title="三落实">
      <ul className="in-place">
        {marks.map(({ text, yes, note }) => (
          <li key={text}>
            <StatusMark kind={yes ? 'done' : 'not-started'}>{text}</StatusMark>
            <div className="note">{note}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Lines({ lines }: { lines: readonly PlanLine[] }) {
  const sections = useSections();
  const names = (ids: readonly string[]) =>
    ids.map((id) => sections.find((section) => section.id === id)?.name ?? '').join('、');
  return (
    <Section title="责任" right={lines.length > 1 ? `${lines.length}项` : null}>
      {lines.map((line) => (
        <DefinitionList
          key={line.lineKey}
          items={[
            { term: '任务', value: line.task },
            { term: '依据', value: line.basis },
            { term: '措施', value: line.measures.join('；') },
            { term: '完成时限', value: lineLimit(line) },
            { term: '责任领导', value: line.leader?.name },
            { term: '责任人', value: line.person?.name },
            { term: '协办', value: line.coSectionIds.length > 0 ? names(line.coSectionIds) : null },
          ]}
        />
      ))}
    </Section>
  );
}

function Tasks({ found, sectioned }: { found: Found; sectioned: boolean }) {
  const sections = useSections();
  if (found.items.length === 0)
    return (
      <EmptyState
        title="目前没有到期次的任务"
        detail={found.foreseen > 0 ? `${found.foreseen}项任务到各自期次开始时列出。` : undefined}
      />
    );
  return (
    <ul className="figure-list">
      {found.items.map((task) => (
        <li key={task.id}>
          <TaskEntry
            task={task}
            section={sectioned ? sections.find(({ id }) => id === task.sectionId)?.name : undefined}
          />
        </li>
      ))}
    </ul>
  );
}

/** Other sections' tasks show number, dates and state only (decision 10). */
function TaskEntry({ task, section }: { task: PlanTask; section: string | undefined }) {
  const { today } = useWorkbench();
  const [kind, word] = taskMark(task);
  const name = [task.title ?? task.taskNo, task.period && `（${task.period}）`].filter(Boolean).join('');
  return (
    <RowCard
      status={<StatusMark kind={kind}>{word}</StatusMark>}
      aside={
        task.doneOn
          ? `${shortDay(task.doneOn, today)}完成`
          : `${shortDay(task.dueOn, today)}截止${task.dueProvisional ? '（暂定）' : ''}`
      }
      title={task.readable ? <Link to={`/tasks/${task.id}`}>{name}</Link> : name}
      detail={
        <>
          {[section, task.readable ? task.taskNo : null].filter(Boolean).join('　')}
          {task.measures.length > 0 ? (
            <span className="figure-measures">
              {task.measures.map(({ text, done }) => (
                <StatusMark key={text} kind={done ? 'done' : 'not-started'}>
                  {text}
                </StatusMark>
              ))}
            </span>
          ) : null}
        </>
      }
    />
  );
}
