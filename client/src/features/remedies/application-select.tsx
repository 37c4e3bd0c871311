import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useState } from 'react';
import { ApplicationsToLinkDocument, LinkedApplicationDocument } from '../../gql/graphql.ts';

interface Found {
  id: string;
  acceptanceNo: string;
  content: string;
}

const option = ({ id, acceptanceNo, content }: Found) => ({
  value: id,
  label: `${acceptanceNo}　${content.slice(0, 24)}`,
});

export interface ApplicationSelectProps {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
}

/** Finds an application by its number or what it asks for. */
export function ApplicationSelect({ id, value, onChange }: ApplicationSelectProps) {
  const [search, setSearch] = useState('');
  const { data, previousData, loading } = useQuery(ApplicationsToLinkDocument, { variables: { search } });
  const found: readonly Found[] = (data ?? previousData)?.applications.items ?? [];
  // The one already linked may be none of those found, and must not stand there as a bare id.
  const missing = value && !found.some((item) => item.id === value) ? value : null;
  const linked = useQuery(LinkedApplicationDocument, { variables: { id: missing ?? '' }, skip: !missing });
  const others: readonly Found[] = missing && linked.data ? [linked.data.application] : [];
  const unread = missing !== null && others.length === 0;
  return (
    <Select
      {...(id && { id })}
      value={unread ? undefined : (value ?? undefined)}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
      allowClear
      placeholder={unread ? '已关联，正在读取' : '不关联'}
      loading={loading || linked.loading}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      options={[...others, ...found].map(option)}
    />
  );
}
