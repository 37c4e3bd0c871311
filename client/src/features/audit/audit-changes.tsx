import { useId, useState } from 'react';
import type { HistoryFieldsFragment } from '../../gql/graphql.ts';
import { auditWords } from './audit-words.ts';
import './audit.css';

export interface AuditChangesProps {
  line: HistoryFieldsFragment;
  valueText: (noun: string, field: string, value: string) => string;
}

/** What was changed: the fields at first, on request with the values before and after. */
export function AuditChanges({ line, valueText }: AuditChangesProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const changes = line.changes.flatMap((change) => {
    const name = auditWords.field(line.noun, change.field);
    return name ? [{ ...change, name }] : [];
  });
  if (changes.length === 0) return null;
  const text = (field: string, value: string | null) =>
    value === null || value === '' ? '空' : valueText(line.noun, field, value);
  return (
    <>
      <button
        type="button"
        className="text-button audit-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {changes.map(({ name }) => name).join('、')}
        <span className="audit-sign" aria-hidden="true" />
      </button>
      <dl id={id} className="audit-changes" hidden={!open}>
        {changes.map(({ field, name, before, after }) => (
          <div key={field}>
            <dt>{name}</dt>
            {before === null && after === null ? (
              <dd>已改，内容不记入日志</dd>
            ) : (
              <dd>
                <span className="visually-hidden">原为</span>
                <del>{text(field, before)}</del>
                <span aria-hidden="true">→</span>
                <span className="visually-hidden">改为</span>
                <ins>{text(field, after)}</ins>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
