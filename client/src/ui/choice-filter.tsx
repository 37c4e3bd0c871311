import { Select } from 'antd';

interface ChoiceFilterProps {
  id: string;
  /** '' = 全部. */
  value: string;
  /** Each value with its word, in the order of the list. */
  texts: Record<string, string>;
  onChange: (value: string) => void;
}

/** One of a few values, or all: the select of a filter bar. */
export const ChoiceFilter = ({ id, value, texts, onChange }: ChoiceFilterProps) => (
  <Select
    id={id}
    allowClear
    placeholder="全部"
    value={value || undefined}
    onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
    options={Object.entries(texts).map(([key, label]) => ({ value: key, label }))}
    style={{ width: '100%' }}
  />
);
