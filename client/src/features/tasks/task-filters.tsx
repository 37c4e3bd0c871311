import { TaskOrigin } from '@gongkai/shared/tasks/task';
import { TaskState } from '@gongkai/shared/tasks/task.filter';
import { taskOriginText, taskStateText } from '@gongkai/shared/tasks/task.texts';
import { valuesOf } from '@gongkai/shared/keys';
import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SectionField } from '../../ui/section-field.tsx';

interface Url {
  search: string;
  state: string;
  sectionId: string;
  origin: string;
}

interface TaskFiltersProps {
  url: Url;
  /** Columns of the board are states already. */
  board: boolean;
  onChange: (change: Partial<Url>) => void;
}

/** The words are typed first and applied by 查询; selects apply at once. */
export function TaskFilters({ url, board, onChange }: TaskFiltersProps) {
  const [search, setSearch] = useState(url.search);
  useEffect(() => setSearch(url.search), [url.search]);
  const select = <K extends string>(
    id: string,
    key: 'state' | 'origin',
    values: readonly K[],
    texts: Record<K, string>,
  ) => (
    <Select
      id={id}
      allowClear
      placeholder="全部"
      value={url[key] || undefined}
      onChange={(value: string | undefined) => onChange({ [key]: value ?? '' })}
      options={values.map((value) => ({ value, label: texts[value] }))}
    />
  );
  const state = {
    key: 'state',
    label: '状态',
    filled: url.state !== '',
    control: (id: string) => select(id, 'state', valuesOf(TaskState), taskStateText),
  };
  return (
    <FilterBar
      fields={[
        {
          key: 'search',
          label: '任务或编号',
          control: (id) => (
            <Input id={id} allowClear value={search} onChange={({ target }) => setSearch(target.value)} />
          ),
        },
        {
          key: 'sectionId',
          label: '责任科室',
          filled: url.sectionId !== '',
          control: (id) => (
            <SectionField
              id={id}
              allowClear
              placeholder="全部"
              value={url.sectionId}
              onChange={(value) => onChange({ sectionId: value ?? '' })}
            />
          ),
        },
        ...(board ? [] : [state]),
        {
          key: 'origin',
          label: '来源',
          filled: url.origin !== '',
          control: (id) => select(id, 'origin', valuesOf(TaskOrigin), taskOriginText),
        },
      ]}
      onSearch={() => onChange({ search: search.trim() })}
      onReset={() => {
        setSearch('');
        onChange({ search: '', state: '', sectionId: '', origin: '' });
      }}
    />
  );
}
