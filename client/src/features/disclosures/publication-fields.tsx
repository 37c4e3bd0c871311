import { PublicationChannel } from '@gongkai/shared/disclosures/disclosure';
import { publicationChannelText } from '@gongkai/shared/disclosures/disclosure.texts';
import { valuesOf } from '@gongkai/shared/keys';
import { Checkbox, Input, InputNumber } from 'antd';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { options } from './disclosure-fields.tsx';

/** The way out: day, channels and address. */
export function PublishFields() {
  const { today } = useWorkbench();
  return (
    <>
      <FormField name="publishedOn" label="公开日期" required help="不早于审查通过之日（条例第十七条）">
        <DayField today={today} />
      </FormField>
      <FormField
        name="channels"
        label="公开渠道"
        required
        help="可多选（条例第二十三条）；多个渠道的只计一次，网站优先"
      >
        <Checkbox.Group options={options(valuesOf(PublicationChannel), publicationChannelText)} />
      </FormField>
      <FormField name="url" label="网址" help="在网站公开的填写。例：https://www.example.gov.cn/xxgk/12.html">
        <Input autoComplete="off" placeholder="https://" />
      </FormField>
    </>
  );
}

/** The secrecy review as signed on paper, for 补录. */
export function PaperReviewFields() {
  const { today } = useWorkbench();
  return (
    <>
      <FormField
        name="secrecyReviewer"
        label="保密审查人"
        required
        help="不能是拟稿人本人（条例第十七条：先审查、后公开）"
      >
        <Input autoComplete="off" />
      </FormField>
      <FormField name="secrecyReviewedOn" label="保密审查日期" required>
        <DayField today={today} />
      </FormField>
    </>
  );
}

/** 废止: from which day, and by what. */
export function RepealFields() {
  const { today } = useWorkbench();
  return (
    <>
      <FormField name="repealedOn" label="废止日期" required help="不再有效之日，不早于公开日期">
        <DayField today={today} />
      </FormField>
      <FormField
        name="reason"
        label="废止理由"
        required
        max={200}
        help="写明废止的依据。例：已由县劳社〔2026〕20号文件代替。"
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
      </FormField>
    </>
  );
}

/** 移送 (art. 25): to the archive, the library, or both. */
export function TransferFields() {
  return (
    <>
      <Handed
        day="archivedOn"
        copies="archiveCopies"
        to="档案馆"
        help="送交国家档案馆的日期和份数（条例第二十五条）"
      />
      <Handed
        day="libraryOn"
        copies="libraryCopies"
        to="图书馆"
        help="送交公共图书馆的日期和份数（条例第二十五条）"
      />
    </>
  );
}

interface HandedProps {
  day: string;
  copies: string;
  to: string;
  help: string;
}

function Handed({ day, copies, to, help }: HandedProps) {
  const { today } = useWorkbench();
  return (
    <>
      <FormField name={day} label={`移送${to}日期`} help={help}>
        <DayField today={today} />
      </FormField>
      <FormField name={copies} label={`移送${to}份数`}>
        <InputNumber min={1} max={99} precision={0} suffix="份" style={{ width: 160 }} />
      </FormField>
    </>
  );
}
