import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { Line } from './data-table-types.ts';

interface RuledListProps<Row> {
  label: string;
  lines: readonly Line<Row>[];
  card: (row: Row) => ReactNode;
  empty: ReactNode;
  onOpen: ((row: Row) => void) | undefined;
}

/** A table's shape on a phone: one ruled entry for each row. */
export function RuledList<Row>({ label, lines, card, empty, onOpen }: RuledListProps<Row>) {
  if (lines.length === 0) return <div className="data-table-state">{empty}</div>;
  return (
    <ul className="ruled-list" aria-label={label}>
      {lines.map((line) => {
        if (line.kind === 'group') {
          return (
            <li key={line.key} className="ruled-list-group">
              {line.head}
            </li>
          );
        }
        if (line.kind === 'skeleton') {
          return (
            <li key={line.key} aria-hidden="true">
              <span className="skeleton-line" />
              <span className="skeleton-line is-long" />
            </li>
          );
        }
        const open = () => onOpen?.(line.row);
        const press = (event: KeyboardEvent) => {
          if (event.key === 'Enter' && event.target === event.currentTarget) open();
        };
        const click = (event: MouseEvent) => {
          if (!(event.target instanceof Element) || !event.target.closest('a, button, input, label')) open();
        };
        return (
          <li key={line.key} {...(onOpen ? { tabIndex: 0, onClick: click, onKeyDown: press } : {})}>
            {card(line.row)}
          </li>
        );
      })}
    </ul>
  );
}

export interface RowCardProps {
  status: ReactNode;
  /** At the right of the status: 10-23截止. */
  aside?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  /** One button of 40 px at most. */
  act?: ReactNode;
}

/** The usual entry of a ruled list: status and date, title, reason, one act. */
export function RowCard({ status, aside, title, detail, act }: RowCardProps) {
  return (
    <div className="row-card">
      <div className="row-card-top">
        {status}
        {aside ? <span className="note">{aside}</span> : null}
      </div>
      <div className="row-card-body">
        <div className="row-card-text">
          <div className="row-card-title">{title}</div>
          {detail ? <div className="note">{detail}</div> : null}
        </div>
        {act}
      </div>
    </div>
  );
}

/** Title as a link with a second, quieter line for the reason. */
export function TitleCell({ children, detail }: { children: ReactNode; detail?: ReactNode }) {
  return (
    <div className="title-cell">
      {children}
      {detail ? <div className="note">{detail}</div> : null}
    </div>
  );
}

/** The line above a group of rows: bold name, quiet note. */
export function GroupHead({ title, note }: { title: string; note?: string }) {
  return (
    <span className="group-head">
      <b>{title}</b>
      {note ? <span className="note">{note}</span> : null}
    </span>
  );
}
