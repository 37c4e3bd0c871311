import { disclosureCategoryText, disclosureStateText } from '@gongkai/shared/disclosures/disclosure.texts';
import { reviewStatusText } from '@gongkai/shared/disclosures/review.texts';
import { reachOf } from '@gongkai/shared/permissions';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { ChoiceFilter } from '../../ui/choice-filter.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';

interface Url {
  search: string;
  category: string;
  sectionId: string;
  state: string;
  reviewStatus: string;
}

/** The words are typed first and applied by 查询; selects apply at once. */
export function DisclosureFilters({ url, onChange }: { url: Url; onChange: (change: Partial<Url>) => void }) {
  const { viewer } = useWorkbench();
  const own = reachOf(viewer, 'disclosure:read') === 'OWN';
  const [search, setSearch] = useState(url.search);
  useEffect(() => setSearch(url.search), [url.search]);
  const select = (id: string, key: 'state' | 'category' | 'reviewStatus', texts: Record<string, string>) => (
    <ChoiceFilter id={id} value={url[key]} texts={texts} onChange={(value) => onChange({ [key]: value })} />
  );
  return (
    <FilterBar
      onSearch={() => onChange({ search })}
      onReset={() => {
        setSearch('');
        onChange({ search: '', category: '', sectionId: '', state: '', reviewStatus: '' });
      }}
      fields={[
        {
          key: 'search',
          label: '名称、文号、索引号',
          control: (id) => (
            <Input id={id} value={search} allowClear onChange={(event) => setSearch(event.target.value)} />
          ),
        },
        { key: 'state', label: '状态', control: (id) => select(id, 'state', disclosureStateText) },
        {
          key: 'sectionId',
          label: '科室',
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
        {
          key: 'reviewStatus',
          label: '审查状态',
          filled: url.reviewStatus !== '',
          control: (id) => select(id, 'reviewStatus', reviewStatusText),
        },
        {
          key: 'category',
          label: '信息类别',
          filled: url.category !== '',
          control: (id) => select(id, 'category', disclosureCategoryText),
        },
      ]}
    />
  );
}
