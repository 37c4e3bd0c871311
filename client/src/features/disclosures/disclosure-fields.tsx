import {
  DisclosureAttribute,
  DisclosureCategory,
  PublicationChannel,
} from '@gongkai/shared/disclosures/disclosure';
import {
  disclosureAttributeText,
  disclosureCategoryText,
  publicationChannelText,
} from '@gongkai/shared/disclosures/disclosure.texts';
import { valuesOf } from '@gongkai/shared/keys';
import { reachOf } from '@gongkai/shared/permissions';
import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';

const options = <K extends string>(values: readonly K[], texts: Record<K, string>) =>
  values.map((value) => ({ value, label: texts[value] }));

/** What is known of an item when it is drafted; what is entered from paper has been published, so it is 主动公开. */
export function DraftFields({ published = false }: { published?: boolean }) {
  const { viewer, today } = useWorkbench();
  const own = reachOf(viewer, 'disclosure:draft') === 'OWN';
  const attribute: unknown = Form.useWatch('attribute');
  return (
    <>
      <FormField name="title" label="名称" required max={200}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 3 }} />
      </FormField>
      <FormField name="category" label="信息类别" required help="按公开目录的六类归入">
        <Select
          placeholder="请选择"
          options={options(valuesOf(DisclosureCategory), disclosureCategoryText)}
        />
      </FormField>
      <FormField
        name="formedOn"
        label="生成日期"
        required
        help="信息形成或者变更之日，自次日起算20个工作日（条例第二十六条）"
      >
        <DayField today={today} />
      </FormField>
      <FormField name="sectionId" label="科室" required>
        <SectionField {...(own && { only: viewer.sectionIds })} />
      </FormField>
      {published ? null : (
        <FormField name="attribute" label="公开属性" required>
          <Radio.Group options={options(valuesOf(DisclosureAttribute), disclosureAttributeText)} />
        </FormField>
      )}
      {!published && attribute && attribute !== 'ACTIVE' ? (
        <FormField
          name="attributeReason"
          label="不主动公开的理由"
          required
          max={200}
          help="条例第十三条至第十六条"
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
        </FormField>
      ) : null}
      <FormField name="documentNo" label="文号">
        <Input autoComplete="off" />
      </FormField>
      <FormField name="genre" label="体裁" help="通知、公告、通报等">
        <Input autoComplete="off" />
      </FormField>
      <FormField name="summary" label="内容概述" max={1000}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </FormField>
    </>
  );
}

/** The way out: day, channels and address. */
export function PublishFields() {
  const { today } = useWorkbench();
  return (
    <>
      <FormField name="publishedOn" label="公开日期" required>
        <DayField today={today} />
      </FormField>
      <FormField name="channels" label="公开渠道" required help="可多选；多个渠道的只计一次，网站优先">
        <Checkbox.Group options={options(valuesOf(PublicationChannel), publicationChannelText)} />
      </FormField>
      <FormField name="url" label="网址">
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
