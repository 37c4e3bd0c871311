import { StatusShape, toneOf, type StatusKind } from './status-shape.tsx';
import { texts } from './texts.ts';
import './status.css';

export interface StatusMarkProps {
  kind: StatusKind;
  /** The word; the kind's own where none is given. */
  children?: string;
}

const strong: ReadonlySet<StatusKind> = new Set(['overdue', 'due-soon']);

/** Shape, word and colour together: it will be photocopied, and read by those who do not see red. */
export function StatusMark({ kind, children }: StatusMarkProps) {
  return (
    <span className={`status-mark tone-${toneOf[kind]}${strong.has(kind) ? ' is-strong' : ''}`}>
      <StatusShape kind={kind} />
      <span>{children ?? texts.status[kind]}</span>
    </span>
  );
}
