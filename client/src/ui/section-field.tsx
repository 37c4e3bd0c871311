import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { SectionsDocument } from '../gql/graphql.ts';

/** 科室 belong to the frame of every ledger, like the year and the viewer. */
export function useSections(): readonly { id: string; name: string }[] {
  const { data } = useQuery(SectionsDocument);
  return data?.sections ?? [];
}

export interface SectionFieldProps {
  id?: string;
  value?: string | null;
  onChange?: (value: string | undefined) => void;
  placeholder?: string;
  allowClear?: boolean;
  /** Only these, e.g. the viewer's own. */
  only?: readonly string[];
}

export function SectionField({ only, placeholder = '请选择', ...props }: SectionFieldProps) {
  const sections = useSections().filter(({ id }) => !only || only.includes(id));
  const { value, ...rest } = props;
  return (
    <Select
      {...rest}
      value={value || undefined}
      placeholder={placeholder}
      showSearch={{ optionFilterProp: 'label' }}
      options={sections.map(({ id, name }) => ({ value: id, label: name }))}
      style={{ width: '100%' }}
    />
  );
}
