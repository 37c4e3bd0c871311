import { useQuery } from '@apollo/client/react';
import { valuesOf } from '@gongkai/shared/keys';
import { SectionKind, sectionKindText } from '@gongkai/shared/sections/section';
import { Input, InputNumber, Radio, Select } from 'antd';
import { PeopleDocument } from '../../gql/graphql.ts';
import { FormField } from '../../ui/form-field.tsx';
import type { SectionRow } from './organisation-words.ts';

/** Who may head a section: its own people, those of none (a deputy in charge), and who does so now. */
export function SectionFields({ section }: { section?: SectionRow }) {
  const { data } = useQuery(PeopleDocument);
  const people = (data?.people ?? []).filter(
    (person) =>
      !section || !person.section || person.section.id === section.id || person.id === section.head?.id,
  );
  return (
    <>
      <FormField name="name" label="名称" required help="按机构编制文件的规范名称填写">
        <Input autoComplete="off" />
      </FormField>
      <FormField name="kind" label="类别" required>
        <Radio.Group
          options={valuesOf(SectionKind).map((value) => ({ value, label: sectionKindText[value] }))}
        />
      </FormField>
      <FormField name="position" label="排序" required help="各表各页按此排列，小的在前">
        <InputNumber min={0} max={999} precision={0} />
      </FormField>
      <FormField name="headId" label="负责人" help="可选本科室人员和不属科室的局领导">
        <Select
          allowClear
          placeholder="未定"
          showSearch={{ optionFilterProp: 'label' }}
          options={people.map((person) => ({ value: person.id, label: `${person.name}（${person.post}）` }))}
        />
      </FormField>
    </>
  );
}
