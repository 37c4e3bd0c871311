import { valuesOf } from '@gongkai/shared/keys';
import { TrainingKind } from '@gongkai/shared/trainings/training';
import { trainingKindText } from '@gongkai/shared/trainings/training.texts';
import { Input, InputNumber, Select } from 'antd';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { PeopleField } from './person-field.tsx';

/** One row of the ledger. */
export function TrainingFields() {
  const { today } = useWorkbench();
  return (
    <>
      <FormField name="subject" label="主题" required max={100}>
        <Input autoComplete="off" />
      </FormField>
      <FormField name="kind" label="类别" required>
        <Select
          placeholder="请选择"
          options={valuesOf(TrainingKind).map((value) => ({ value, label: trainingKindText[value] }))}
        />
      </FormField>
      <FormField name="heldOn" label="时间" required help="早于启用日期的，登记为补录">
        <DayField today={today} />
      </FormField>
      <FormField name="halfHours" label="学时" required help="以半学时计，如 1、1.5、2">
        <HoursField />
      </FormField>
      <FormField name="lecturer" label="主讲人" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name="place" label="地点" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name="remark" label="备注" max={200}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} />
      </FormField>
    </>
  );
}

/** Who it is for: people by name, and whole sections. */
export function AttendeeFields({ except = [] }: { except?: readonly string[] }) {
  const sections = useSections();
  return (
    <>
      <FormField name="personIds" label="参训人员" help="预先列出各科室联络员，可增减">
        <PeopleField except={except} />
      </FormField>
      <FormField name="sectionIds" label="整科室参加" help="科室全体人员列入名单，重复的只列一次">
        <Select
          mode="multiple"
          placeholder="按科室选择"
          showSearch={{ optionFilterProp: 'label' }}
          options={sections.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FormField>
    </>
  );
}

interface HoursFieldProps {
  id?: string;
  value?: number | null;
  onChange?: (halves: number | null) => void;
}

/** Shows hours, keeps halves; what is no half is left to the schema to refuse. */
function HoursField({ id, value, onChange }: HoursFieldProps) {
  return (
    <InputNumber
      {...(id && { id })}
      min={0}
      step={0.5}
      inputMode="decimal"
      value={value == null ? null : value / 2}
      onChange={(hours) => onChange?.(hours === null ? null : hours * 2)}
      style={{ width: 120 }}
    />
  );
}
