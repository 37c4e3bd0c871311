import { cellStateText } from '@gongkai/shared/assignments/plan.texts';
import { Link } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { StatusShape, toneOf } from '../../ui/status-shape.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { stateKind, type Figure } from './plan-words.ts';

/** done/total, a link to the tasks it counts; the shape stands only in the cells. */
export function FigureLink({
  figure,
  to,
  label,
  shape = false,
}: {
  figure: Figure;
  to: string;
  /** What is counted, for those who do not see the table. */
  label: string;
  shape?: boolean;
}) {
  const link = useListLink();
  const kind = stateKind[figure.state];
  return (
    <Link
      to={link(`/assignments/${to}`)}
      state={overList}
      preventScrollReset
      className={shape ? `matrix-figure tone-${toneOf[kind]}` : 'matrix-figure'}
      data-state={figure.state}
      aria-label={`${label}：完成${figure.done}项，共${figure.total}项，${cellStateText[figure.state]}`}
    >
      {shape ? <StatusShape kind={kind} /> : null}
      <span>
        {figure.done}/{figure.total}
      </span>
    </Link>
  );
}
