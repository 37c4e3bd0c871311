import { reachOf } from '@gongkai/shared/permissions';
import { remedyKindText, remedyResultText } from '@gongkai/shared/remedies/remedy';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { ChoiceFilter } from '../../ui/choice-filter.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';

interface Url {
  search: string;
  kind: string;
  sectionId: string;
  result: string;
}

/** The words are typed first and applied by 查询; selects apply at once. */
export function RemedyFilters({ url, onChange }: { url: Url; onChange: (change: Partial<Url>) => void }) {
  const { viewer } = useWorkbench();
  const own = reachOf(viewer, 'remedy:read') === 'OWN';
  const [search, setSearch] = useState(url.search);
  useEffect(() => setSearch(url.search), [url.search]);
  const select = (id: string, key: 'kind' | 'result', texts: Record<string, string>) => (
    <ChoiceFilter id={id} value={url[key]} texts={texts} onChange={(value) => onChange({ [key]: value })} />
  );
  return (
    <FilterBar
      onSearch={() => onChange({ search })}
      onReset={() => {
        setSearch('');
        onChange({ search: '', kind: '', sectionId: '', result: '' });
      }}
      fields={[
        {
          key: 'search',
          label: '登记号、案号、机关、事由',
          control: (id) => (
            <Input id={id} value={search} allowClear onChange={(event) => setSearch(event.target.value)} />
          ),
        },
        { key: 'kind', label: '类型', control: (id) => select(id, 'kind', remedyKindText) },
        { key: 'result', label: '结果', control: (id) => select(id, 'result', remedyResultText) },
        {
          key: 'sectionId',
          label: '承办科室',
          filled: url.sectionId !== '',
          control: (id) => (
            <SectionField
              id={id}
              allowClear
              placeholder="全部"
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
