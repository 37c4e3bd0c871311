import { trainingKindText, trainingStateText } from '@gongkai/shared/trainings/training.texts';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { ChoiceFilter } from '../../ui/choice-filter.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { PersonField } from './person-field.tsx';

interface Url {
  search: string;
  kind: string;
  state: string;
  sectionId: string;
  personId: string;
}

/** The words are typed first and applied by 查询; selects apply at once. */
export function TrainingFilters({ url, onChange }: { url: Url; onChange: (change: Partial<Url>) => void }) {
  const [search, setSearch] = useState(url.search);
  useEffect(() => setSearch(url.search), [url.search]);
  const select = (id: string, key: 'kind' | 'state', texts: Record<string, string>) => (
    <ChoiceFilter id={id} value={url[key]} texts={texts} onChange={(value) => onChange({ [key]: value })} />
  );
  return (
    <FilterBar
      onSearch={() => onChange({ search })}
      onReset={() => {
        setSearch('');
        onChange({ search: '', kind: '', state: '', sectionId: '', personId: '' });
      }}
      fields={[
        {
          key: 'search',
          label: '主题、主讲人、地点',
          control: (id) => (
            <Input id={id} value={search} allowClear onChange={(event) => setSearch(event.target.value)} />
          ),
        },
        { key: 'kind', label: '类别', control: (id) => select(id, 'kind', trainingKindText) },
        {
          key: 'sectionId',
          label: '参训科室',
          control: (id) => (
            <SectionField
              id={id}
              allowClear
              placeholder="全部"
              value={url.sectionId}
              onChange={(sectionId) => onChange({ sectionId: sectionId ?? '' })}
            />
          ),
        },
        {
          key: 'state',
          label: '状态',
          filled: url.state !== '',
          control: (id) => select(id, 'state', trainingStateText),
        },
        {
          key: 'personId',
          label: '参训人',
          filled: url.personId !== '',
          control: (id) => (
            <PersonField
              id={id}
              value={url.personId}
              onChange={(personId) => onChange({ personId: personId ?? '' })}
            />
          ),
        },
      ]}
    />
  );
}
