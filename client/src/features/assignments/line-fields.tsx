import { DutyArea, LimitKind } from '@gongkai/shared/assignments/plan';
import { dutyAreaText, limitKindText } from '@gongkai/shared/assignments/plan.texts';
import { valuesOf } from '@gongkai/shared/keys';
import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { SectionField, useSections } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { usePeople } from './use-plan.ts';

const options = <K extends string>(values: readonly K[], texts: Record<K, string>) =>
  values.map((value) => ({ value, label: texts[value] }));

/** A line of the breakdown; a new one may be given to several sections at once. */
export function LineFields({ several }: { several: boolean }) {
  const sections = useSections();
  const form = Form.useFormInstance();
  const chosen: unknown = Form.useWatch(several ? 'sectionIds' : 'sectionId', form);
  const ids = Array.isArray(chosen) ? chosen.map(String) : chosen ? [String(chosen)] : [];
  const choice = sections.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <FormField name="area" label="类别" required>
        <Select placeholder="请选择" options={options(valuesOf(DutyArea), dutyAreaText)} />
      </FormField>
      <FormField
        name="responsibility"
        label="责任"
        required
        max={100}
        help="文字相同的责任在责任分解中并为一行"
      >
        <Input autoComplete="off" />
      </FormField>
      <FormField name="basis" label="依据" max={200} help="条例条文或方案依据">
        <Input autoComplete="off" />
      </FormField>
      <FormField name="task" label="任务" required max={200}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 3 }} />
      </FormField>
      <FormField name="measures" label="措施" required help="每行一项，最多10项；联络员逐项勾选">
        <MeasuresField />
      </FormField>
      {several ? (
        <FormField name="sectionIds" label="责任科室" required help="选几个科室就各立一项，任务分别生成">
          <Checkbox.Group options={choice} className="line-sections" />
        </FormField>
      ) : (
        <FormField name="sectionId" label="责任科室" required>
          <SectionField />
        </FormField>
      )}
      <FormField name="coSectionIds" label="协办科室" help="配合牵头科室，不计入任务数">
        <Select
          mode="multiple"
          placeholder="没有的不选"
          optionFilterProp="label"
          options={choice.filter(({ value }) => !ids.includes(value) || ids.length > 1)}
        />
      </FormField>
      <LimitFields />
      <PeopleFields sectionId={ids.length === 1 ? (ids[0] ?? null) : null} />
      <FormField name="points" label="考核分值">
        <InputNumber min={0} max={100} precision={0} style={{ width: '100%' }} />
      </FormField>
      <FormField name="remark" label="备注" max={200}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 3 }} />
      </FormField>
    </>
  );
}

function LimitFields() {
  const { today } = useWorkbench();
  const kind: unknown = Form.useWatch('limitKind');
  return (
    <>
      <FormField
        name="limitKind"
        label="完成时限"
        required
        help="每月、每季度的任务在当期最后一个工作日到期；签发后若干工作日的自签发次日起计"
      >
        <Radio.Group options={options(valuesOf(LimitKind), limitKindText)} />
      </FormField>
      {kind === 'DATE' ? (
        <FormField name="limitOn" label="日期" required>
          <DayField today={today} />
        </FormField>
      ) : null}
      {kind === 'WORKING_DAYS' ? (
        <FormField name="limitDays" label="工作日数" required>
          <InputNumber min={1} max={250} precision={0} style={{ width: '100%' }} />
        </FormField>
      ) : null}
    </>
  );
}

function PeopleFields({ sectionId }: { sectionId: string | null }) {
  const people = usePeople();
  const pick = (fits: (person: (typeof people)[number]) => boolean) =>
    people.filter(fits).map(({ id, name, post }) => ({ value: id, label: `${name}　${post}` }));
  return (
    <>
      <FormField name="leaderId" label="责任领导">
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="领导小组成员"
          options={pick(({ groupRole }) => groupRole !== null)}
        />
      </FormField>
      {sectionId ? (
        <FormField name="personId" label="责任人" help="不选则由该科室的联络员承办">
          <Select
            allowClear
            placeholder="联络员"
            options={pick(({ section }) => section?.id === sectionId)}
          />
        </FormField>
      ) : null}
    </>
  );
}

/** A list typed as lines of text. */
function MeasuresField({
  id,
  value = [],
  onChange,
}: {
  id?: string;
  value?: readonly string[];
  onChange?: (value: string[]) => void;
}) {
  const [text, setText] = useState(value.join('\n'));
  return (
    <Input.TextArea
      {...(id && { id })}
      autoSize={{ minRows: 2, maxRows: 10 }}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange?.(event.target.value.split('\n').filter((line) => line.trim() !== ''));
      }}
    />
  );
}
