import type { ReactNode } from 'react';
import { StatusShape, toneOf, type StatusKind } from './status-shape.tsx';
import './status.css';

export interface DeadlineChipProps {
  kind: StatusKind;
  /** Left cell: 剩2个工作日, 逾期4个工作日, 今天截止. */
  label: string;
  /** Right cell: 10月28日（星期三）截止. */
  date: string;
  /** Third cell, usually a button 怎么算的. */
  how?: { label: string; open: boolean; onOpen: () => void };
  /** Without frame, for use in a table row. */
  plain?: boolean;
}

/** The countdown: two cells and nothing else on the page looks like it. */
export function DeadlineChip({ kind, label, date, how, plain }: DeadlineChipProps): ReactNode {
  return (
    <span className={`deadline-chip tone-${toneOf[kind]}${plain ? ' is-plain' : ''}`}>
      <span className="deadline-chip-state">
        <StatusShape kind={kind} />
        {label}
      </span>
      <span className="deadline-chip-date">{date}</span>
      {how ? (
        <button type="button" className="deadline-chip-how" aria-expanded={how.open} onClick={how.onOpen}>
          {how.label}
        </button>
      ) : null}
    </span>
  );
}
