import { reachOf } from '@gongkai/shared/permissions';
import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { words } from './supervision-words.ts';

interface Url {
  search: string;
  answered: '' | 'NO' | 'YES';
  sectionId: string;
}

/** The words are typed first and applied by 查询; selects apply at once. */
export function SupervisionFilters({
  url,
  onChange,
}: {
  url: Url;
  onChange: (change: Partial<Url>) => void;
}) {
  const { viewer } = useWorkbench();
  const own = reachOf(viewer, 'supervision:read') === 'OWN';
  const [search, setSearch] = useState(url.search);
  useEffect(() => setSearch(url.search), [url.search]);
  return (
    <FilterBar
      onSearch={() => onChange({ search })}
      onReset={() => {
        setSearch('');
        onChange({ search: '', answered: '', sectionId: '' });
      }}
      fields={[
        {
          key: 'search',
          label: words.searchLabel,
          control: (id) => (
            <Input id={id} value={search} allowClear onChange={(event) => setSearch(event.target.value)} />
          ),
        },
        {
          key: 'answered',
          label: '状态',
          control: (id) => (
            <Select<Url['answered']>
              id={id}
              allowClear
              placeholder={words.all}
              value={url.answered || null}
              onChange={(answered) => onChange({ answered: answered ?? '' })}
              options={[
                { value: 'NO', label: words.waiting },
                { value: 'YES', label: words.answered },
              ]}
              style={{ width: '100%' }}
            />
          ),
        },
        {
          key: 'sectionId',
          label: '责任科室',
          control: (id) => (
            <SectionField
              id={id}
              allowClear
              placeholder={words.all}
              value={url.sectionId}
              onChange={(sectionId) => onChange({ sectionId: sectionId ?? '' })}
              {...(own && { only: viewer.sectionIds })}
            />
          ),
        },
      ]}
    />
  );
}
