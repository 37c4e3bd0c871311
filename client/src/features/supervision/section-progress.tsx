import { useState } from 'react';
import { Link } from 'react-router';
import type { TaskProgressFieldsFragment } from '../../gql/graphql.ts';
import { shortDay } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { useIsPhone } from '../../ui/use-is-phone.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { MOST_SQUARES, ProgressLine } from './progress-line.tsx';
import { byNeed, rateOf, type SectionLine } from './progress-parts.ts';
import { SquaresLegend } from './squares.tsx';
import { useTaskRows } from './task-rows-link.ts';
import { words } from './supervision-words.ts';
import './progress.css';

/** 科室进度: one square a task, worst section first; every number opens its tasks. */
export function SectionProgress({ progress }: { progress: TaskProgressFieldsFragment }) {
  const phone = useIsPhone();
  const lines = useSteadyOrder(progress);
  const most = Math.max(...lines.map(({ total }) => total));
  return (
    <Section title={words.progress} right={<SquaresLegend />}>
      {progress.total.total === 0 ? (
        <EmptyState title={`${progress.year}年${words.noTasks}`} detail={words.noTasksDetail} />
      ) : phone ? (
        <PhoneLines lines={lines} most={most} />
      ) : (
        <Table lines={lines} most={most} />
      )}
    </Section>
  );
}

/** Sorted when the page is opened, and then in place: lines must not move while a leader reads them aloud. */
function useSteadyOrder({ id, sections }: TaskProgressFieldsFragment): readonly SectionLine[] {
  const sorted = (): string[] => sections.toSorted(byNeed).map(({ sectionId }) => sectionId);
  const [order, setOrder] = useState(() => ({ id, sectionIds: sorted() }));
  if (order.id !== id) setOrder({ id, sectionIds: sorted() });
  const place = ({ sectionId }: SectionLine): number => {
    const index = order.sectionIds.indexOf(sectionId);
    return index < 0 ? order.sectionIds.length : index;
  };
  return sections.toSorted((a, b) => place(a) - place(b));
}

interface LinesProps {
  lines: readonly SectionLine[];
  most: number;
}

function Table({ lines, most }: LinesProps) {
  const { today } = useWorkbench();
  return (
    <table className="table-rules progress-table">
      <thead>
        <tr>
          <th scope="col">科室</th>
          <th scope="col">{most > MOST_SQUARES ? '任务，按同一比例' : '任务，一格为一项'}</th>
          <th scope="col" className="number">
            完成 / 总数
          </th>
          <th scope="col" className="number">
            逾期
          </th>
          <th scope="col" className="number">
            完成率
          </th>
          <th scope="col" className="number">
            最近佐证
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.sectionId} data-section={line.name}>
            <th scope="row">{line.name}</th>
            <td className="progress-shapes">
              <ProgressLine line={line} most={most} />
            </td>
            <td className="number">
              <DoneOfAll line={line} />
            </td>
            <td className="number">
              <Late line={line} />
            </td>
            <td className="number">
              <Rate line={line} />
            </td>
            <td className="number note">{line.lastEvidenceOn ? shortDay(line.lastEvidenceOn, today) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PhoneLines({ lines, most }: LinesProps) {
  return (
    <ul className="progress-phone" aria-label={words.progress}>
      {lines.map((line) => (
        <li key={line.sectionId} data-section={line.name}>
          <span className="progress-phone-head">
            <span>{line.name}</span>
            {line.overdue > 0 ? (
              <span className="progress-phone-late">
                逾期 <Late line={line} />
              </span>
            ) : null}
            <DoneOfAll line={line} />
          </span>
          <ProgressLine line={line} most={most} />
        </li>
      ))}
    </ul>
  );
}

function DoneOfAll({ line }: { line: SectionLine }) {
  const { to, state } = useTaskRows();
  const { sectionId, name, done, total } = line;
  return (
    <span className="progress-done">
      <Link to={to(sectionId, 'DONE')} state={state} aria-label={`${name}已完成${done}项`}>
        {done}
      </Link>
      {' / '}
      <Link className="is-plain" to={to(sectionId)} state={state} aria-label={`${name}共${total}项任务`}>
        {total}
      </Link>
    </span>
  );
}

function Late({ line }: { line: SectionLine }) {
  const { to, state } = useTaskRows();
  const { sectionId, name, overdue } = line;
  return (
    <Link
      className={overdue > 0 ? 'is-late' : 'is-plain'}
      to={to(sectionId, 'OVERDUE')}
      state={state}
      aria-label={`${name}逾期${overdue}项，查看任务`}
    >
      {overdue}
    </Link>
  );
}

function Rate({ line }: { line: SectionLine }) {
  const { to, state } = useTaskRows();
  const rate = rateOf(line);
  if (rate === null) return null;
  return (
    <Link
      className="is-plain"
      to={to(line.sectionId)}
      state={state}
      aria-label={`${line.name}完成率${rate}%`}
    >
      {rate}%
    </Link>
  );
}
