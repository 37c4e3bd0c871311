import { ApplicantKind, ReceiptChannel } from '@gongkai/shared/applications/application';
import { applicantKindText, receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { ApplicationOutcome, outcomeText } from '@gongkai/shared/applications/outcome';
import { valuesOf } from '@gongkai/shared/keys';
import { Input, Radio, Select } from 'antd';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';

const options = <K extends string>(values: readonly K[], texts: Record<K, string>) =>
  values.map((value) => ({ value, label: texts[value] }));

/** What can be corrected after registration. */
export function CaseFields() {
  return (
    <>
      <FormField name="applicantKind" label="申请人类型" required>
        <Select placeholder="请选择" options={options(valuesOf(ApplicantKind), applicantKindText)} />
      </FormField>
      <FormField
        name="content"
        label="所需信息"
        required
        max={1000}
        help="照申请原文，写明名称、文号或者便于查询的特征（条例第二十九条）"
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </FormField>
      <FormField name="sectionId" label="承办科室" required>
        <SectionField />
      </FormField>
    </>
  );
}

/** Receipt: the day and the channel decide the legal clock and the count. */
export function ReceiptFields() {
  const { today } = useWorkbench();
  return (
    <>
      <FormField
        name="receivedOn"
        label="收到日期"
        required
        help="当面提交为提交之日；邮寄为签收之日；网上、传真为双方确认之日（条例第三十一条）"
      >
        <DayField today={today} />
      </FormField>
      <FormField name="channel" label="受理渠道" required>
        <Radio.Group options={options(valuesOf(ReceiptChannel), receiptChannelText)} />
      </FormField>
      <FormField
        name="applicantName"
        label="申请人姓名或名称"
        required
        help="登记后按权限脱敏显示，不存入草稿"
      >
        <Input autoComplete="off" />
      </FormField>
      <CaseFields />
    </>
  );
}

const GROUPS: readonly [string, string][] = [
  ['GRANTED', '予以公开'],
  ['PARTIALLY', '部分公开'],
  ['REFUSED', '不予公开'],
  ['UNABLE', '无法提供'],
  ['NOT_PROCESSED', '不予处理'],
  ['OTHER', '其他处理'],
];

/** The 21 outcomes of the 2021 form in their groups, with row and basis. */
const outcomeOptions = GROUPS.map(([prefix, label]) => ({
  label,
  options: valuesOf(ApplicationOutcome)
    .filter((outcome) => outcome.startsWith(prefix))
    .map((outcome) => ({
      value: outcome,
      label: `${outcomeText[outcome].row}　${outcomeText[outcome].text}（${outcomeText[outcome].basis}）`,
    })),
}));

export function ReplyFields() {
  const { today } = useWorkbench();
  return (
    <>
      <FormField name="outcome" label="答复类型" required help="一件申请只计一种；部分公开的只计部分公开">
        <Select placeholder="请选择" options={outcomeOptions} showSearch={{ optionFilterProp: 'label' }} />
      </FormField>
      <FormField name="servedOn" label="送达日期" required help="交邮之日、当面签收之日或者电子送达之日">
        <DayField today={today} />
      </FormField>
      <FormField name="replyNo" label="答复文号">
        <Input autoComplete="off" />
      </FormField>
    </>
  );
}
