import type { ReactNode } from 'react';
import { texts } from './texts.ts';
import './history-list.css';

export interface HistoryEntry {
  id: string;
  act: string;
  /** Ready to show: 今天 09:20, 10-21 16:05. */
  when: string;
  who: string;
  /** The person acted for: "A 代 B". */
  actingFor?: string | null;
  note?: ReactNode;
  changes?: readonly { field: string; before: string | null; after: string | null }[];
}

const words = texts.history;

/** What was done to a record, newest first. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol className="history-list" aria-label={words.label}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <p>{entry.act}</p>
          <p className="history-line">
            <span>{entry.when}</span>
            <span>{entry.actingFor ? words.actsFor(entry.who, entry.actingFor) : entry.who}</span>
          </p>
          {entry.note ? <div className="note">{entry.note}</div> : null}
          {entry.changes && entry.changes.length > 0 ? (
            <ul className="history-changes">
              {entry.changes.map((change) => (
                <li key={change.field}>
                  <span>{change.field}</span>
                  <span className="visually-hidden">{words.before}</span>
                  <del>{change.before ?? words.blank}</del>
                  <span aria-hidden="true">→</span>
                  <span className="visually-hidden">{words.after}</span>
                  <ins>{change.after ?? words.blank}</ins>
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
