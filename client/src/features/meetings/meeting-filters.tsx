import { meetingKindText, meetingStateText } from '@gongkai/shared/meetings/meeting.texts';
import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { FilterBar } from '../../ui/filter-bar.tsx';

interface Url {
  search: string;
  kind: string;
  state: string;
}

const options = (texts: Record<string, string>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }));

/** The words are typed first and applied by 查询; selects apply at once. */
export function MeetingFilters({ url, onChange }: { url: Url; onChange: (change: Partial<Url>) => void }) {
  const [search, setSearch] = useState(url.search);
  useEffect(() => setSearch(url.search), [url.search]);
  const select = (id: string, key: 'kind' | 'state', texts: Record<string, string>) => (
    <Select
      id={id}
      allowClear
      placeholder="全部"
      value={url[key] || undefined}
      onChange={(value) => onChange({ [key]: value ?? '' })}
      options={options(texts)}
      style={{ width: '100%' }}
    />
  );
  return (
    <FilterBar
      onSearch={() => onChange({ search })}
      onReset={() => {
        setSearch('');
        onChange({ search: '', kind: '', state: '' });
      }}
      fields={[
        {
          key: 'search',
          label: '会议名称、地点、纪要文号',
          control: (id) => (
            <Input id={id} value={search} allowClear onChange={(event) => setSearch(event.target.value)} />
          ),
        },
        { key: 'kind', label: '类别', control: (id) => select(id, 'kind', meetingKindText) },
        { key: 'state', label: '状态', control: (id) => select(id, 'state', meetingStateText) },
      ]}
    />
  );
}
