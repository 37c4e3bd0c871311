import { valuesOf } from '@gongkai/shared/keys';
import { RemedyKind, remedyKindText, RemedyResult, remedyResultText } from '@gongkai/shared/remedies/remedy';
import { Input, Select } from 'antd';
import { DayField, type DayFieldProps } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { ApplicationSelect } from './application-select.tsx';

const options = <K extends string>(values: readonly K[], texts: Record<K, string>) =>
  values.map((value) => ({ value, label: texts[value] }));

/** All that is known of a case. */
export function RemedyFields() {
  const { today } = useWorkbench();
  return (
    <>
      <FormField
        name="kind"
        label="类型"
        required
        help="不予公开决定自2024年起须先复议，再诉讼（行政复议法第二十三条）"
      >
        <Select placeholder="请选择" options={options(valuesOf(RemedyKind), remedyKindText)} />
      </FormField>
      <FormField name="acceptedOn" label="受理日期" required help="受理机关受理之日，按此计入统计">
        <DayField today={today} />
      </FormField>
      <FormField name="body" label="受理机关" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name="caseNo" label="案号">
        <Input autoComplete="off" />
      </FormField>
      <FormField name="matter" label="事由" required max={300}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} />
      </FormField>
      <FormField name="applicationId" label="关联申请" help="按受理编号或所需信息查找，没有的不填">
        <ApplicationSelect />
      </FormField>
      <FormField name="sectionId" label="承办科室" required>
        <SectionField />
      </FormField>
      <FormField name="result" label="结果" required>
        <Select options={options(valuesOf(RemedyResult), remedyResultText)} />
      </FormField>
      <FormField name="resultOn" label="结果日期" help="尚未审结的不填">
        <OptionalDayField today={today} />
      </FormField>
    </>
  );
}

interface OptionalDayFieldProps extends Omit<DayFieldProps, 'onChange'> {
  onChange?: (day: string | null) => void;
}

/** Emptied, it says nothing rather than '': the schema knows no empty date. */
function OptionalDayField({ onChange, ...props }: OptionalDayFieldProps) {
  return <DayField {...props} onChange={(day) => onChange?.(day || null)} />;
}
