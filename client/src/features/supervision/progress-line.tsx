import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { PARTS, partsOf, partsText, type Part, type SectionLine } from './progress-parts.ts';
import { Squares } from './squares.tsx';
import { useTaskRows } from './task-rows-link.ts';
import { words } from './supervision-words.ts';

/** Above this many tasks in a section squares can no longer be counted. */
export const MOST_SQUARES = 20;

/** The tasks of a section in one line: squares, or a bar on the scale of the section with the most. */
export function ProgressLine({ line, most }: { line: SectionLine; most: number }) {
  const parts = partsOf(line);
  const rest = PARTS.filter((part) => part !== 'late' && parts[part] > 0);
  if (line.total === 0) return <span className="note">{words.noTasks}</span>;
  const bar = most > MOST_SQUARES;
  const style = bar ? { width: `${(line.total * 100) / most}%` } : undefined;
  return (
    <span className={bar ? 'progress-bar' : 'squares'} style={style}>
      {parts.late > 0 ? <LatePart line={line} bar={bar} /> : null}
      {rest.length > 0 ? (
        <span
          className="squares-rest"
          role="img"
          aria-label={partsText(parts, rest)}
          style={grow(parts.done + parts.going + parts.open)}
        >
          {rest.map((part) => (
            <PartShape key={part} part={part} count={parts[part]} bar={bar} />
          ))}
        </span>
      ) : null}
    </span>
  );
}

/** The red part opens the late tasks: for a leader to press them, for others to see them. */
function LatePart({ line, bar }: { line: SectionLine; bar: boolean }) {
  const rows = useTaskRows();
  const keepYear = useYearLink();
  const mayPress = useCan('supervision:issue');
  return (
    <Link
      className="squares-late"
      style={bar ? grow(line.overdue) : undefined}
      to={mayPress ? keepYear(`/late/${line.sectionId}`) : rows.to(line.sectionId, 'OVERDUE')}
      state={mayPress ? overList : rows.state}
      preventScrollReset
      aria-label={`${line.name}逾期${line.overdue}项${mayPress ? '，督办' : ''}`}
    >
      <PartShape part="late" count={line.overdue} bar={bar} />
    </Link>
  );
}

function PartShape({ part, count, bar }: { part: Part; count: number; bar: boolean }) {
  if (!bar) return <Squares part={part} count={count} />;
  return <span className={`bar-part is-${part}`} style={grow(count)} />;
}

const grow = (count: number): CSSProperties => ({ flexGrow: count });
