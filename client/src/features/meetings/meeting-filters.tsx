import { meetingKindText, meetingStateText } from '@gongkai/shared/meetings/meeting.texts';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { ChoiceFilter } from '../../ui/choice-filter.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';

interface Url {
  search: string;
  kind: string;
  state: string;
}

/** The words are typed first and applied by 查询; selects apply at once. */
export function MeetingFilters({ url, onChange }: { url: Url; onChange: (change: Partial<Url>) => void }) {
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
