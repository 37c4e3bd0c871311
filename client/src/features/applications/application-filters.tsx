import { applicationStateText, receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { reachOf } from '@gongkai/shared/permissions';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { ChoiceFilter } from '../../ui/choice-filter.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';

interface Url {
  search: string;
  channel: string;
  sectionId: string;
  state: string;
}

/** The words are typed first and applied by 查询; selects apply at once. Applicants are not searchable. */
export function ApplicationFilters({
  url,
  onChange,
}: {
  url: Url;
  onChange: (change: Partial<Url>) => void;
}) {
  const { viewer } = useWorkbench();
  const own = reachOf(viewer, 'application:read') === 'OWN';
  const [search, setSearch] = useState(url.search);
  useEffect(() => setSearch(url.search), [url.search]);
  const select = (id: string, key: 'state' | 'channel', texts: Record<string, string>) => (
    <ChoiceFilter id={id} value={url[key]} texts={texts} onChange={(value) => onChange({ [key]: value })} />
  );
  return (
    <FilterBar
      onSearch={() => onChange({ search })}
      onReset={() => {
        setSearch('');
        onChange({ search: '', channel: '', sectionId: '', state: '' });
      }}
      fields={[
        {
          key: 'search',
          label: '受理编号、所需信息、答复文号',
          control: (id) => (
            <Input id={id} value={search} allowClear onChange={(event) => setSearch(event.target.value)} />
          ),
        },
        { key: 'state', label: '状态', control: (id) => select(id, 'state', applicationStateText) },
        {
          key: 'sectionId',
          label: '承办科室',
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
          key: 'channel',
          label: '受理渠道',
          filled: url.channel !== '',
          control: (id) => select(id, 'channel', receiptChannelText),
        },
      ]}
    />
  );
}
