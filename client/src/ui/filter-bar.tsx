import { Button } from 'antd';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { texts } from './texts.ts';
import './filter-bar.css';

export interface FilterField {
  key: string;
  label: string;
  /** Receives the id that ties it to the label. */
  control: (id: string) => ReactNode;
  /** Whether something is filled in: counted on the button while the field is folded away. */
  filled?: boolean;
}

export interface FilterBarProps {
  fields: readonly FilterField[];
  onSearch: () => void;
  onReset: () => void;
}

const AT_FIRST = 3;

/** Three fields in a row, the rest behind 展开; Enter in any of them searches. */
export function FilterBar({ fields, onSearch, onReset }: FilterBarProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const shown = open ? fields : fields.slice(0, AT_FIRST);
  const folded = fields.slice(AT_FIRST).filter((field) => field.filled).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch();
  };
  const words = texts.filter;
  return (
    <form className="filter-bar" role="search" aria-label={words.label} onSubmit={submit}>
      {shown.map((field) => (
        <div key={field.key} className="filter-field">
          <label htmlFor={`${id}-${field.key}`}>{field.label}</label>
          {field.control(`${id}-${field.key}`)}
        </div>
      ))}
      <div className="filter-acts">
        <Button htmlType="submit">{words.search}</Button>
        <Button onClick={onReset}>{words.reset}</Button>
        {fields.length > AT_FIRST ? (
          <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.collapse : folded > 0 ? words.expandWith(folded) : words.expand}
          </button>
        ) : null}
      </div>
    </form>
  );
}
