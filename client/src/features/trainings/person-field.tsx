import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { PeopleDocument } from '../../gql/graphql.ts';

/** The bureau's people by id; names that occur twice are told apart by their section. */
function usePeopleOptions(): { value: string; label: string }[] {
  const { data } = useQuery(PeopleDocument);
  return (data?.people ?? []).map(({ id, name, section }) => ({
    value: id,
    label: section ? `${name}　${section.name}` : name,
  }));
}

interface PersonFieldProps {
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
}

/** One person, to narrow a list by. */
export function PersonField({ id, value, onChange }: PersonFieldProps) {
  return (
    <Select
      {...(id && { id })}
      allowClear
      placeholder="全部"
      value={value || undefined}
      onChange={(next: string | undefined) => onChange?.(next)}
      showSearch={{ optionFilterProp: 'label' }}
      options={usePeopleOptions()}
      style={{ width: '100%' }}
    />
  );
}

interface PeopleFieldProps {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  /** Already on the list. */
  except?: readonly string[];
}

/** Several people. */
export function PeopleField({ id, value, onChange, except = [] }: PeopleFieldProps) {
  return (
    <Select
      {...(id && { id })}
      mode="multiple"
      placeholder="按姓名选择"
      value={value ?? []}
      onChange={(next: string[]) => onChange?.(next)}
      showSearch={{ optionFilterProp: 'label' }}
      options={usePeopleOptions().filter((option) => !except.includes(option.value))}
      style={{ width: '100%' }}
    />
  );
}
