import type { ReactNode } from 'react';
import './definition-list.css';

export interface Definition {
  term: string;
  /** undefined or null: the line is left out, for it does not apply. */
  value: ReactNode;
}

/** Facts of a record, labels 84 px wide. */
export function DefinitionList({ items, ruled = true }: { items: readonly Definition[]; ruled?: boolean }) {
  return (
    <dl className={ruled ? 'definition-list is-ruled' : 'definition-list'}>
      {items
        .filter((item) => item.value !== undefined && item.value !== null)
        .map((item) => (
          <div key={item.term}>
            <dt>{item.term}</dt>
            <dd>{item.value}</dd>
          </div>
        ))}
    </dl>
  );
}
