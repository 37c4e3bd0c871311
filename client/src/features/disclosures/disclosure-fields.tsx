import { DisclosureAttribute, DisclosureCategory } from '@gongkai/shared/disclosures/disclosure';
import {
  disclosureAttributeText,
  disclosureCategoryText,
} from '@gongkai/shared/disclosures/disclosure.texts';
import { RegulationItem, regulationItemText } from '@gongkai/shared/disclosures/regulation-items';
import { valuesOf } from '@gongkai/shared/keys';
import { reachOf } from '@gongkai/shared/permissions';
import { Form, Input, Radio, Select } from 'antd';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';

export const options = <K extends string>(values: readonly K[], texts: Record<K, string>) =>
  values.map((value) => ({ value, label: texts[value] }));

/** What is known of an item when it is drafted; what is entered from paper has been published, so it is 主动公开. */
export function DraftFields({ published = false }: { published?: boolean }) {
  const { viewer, today } = useWorkbench();
  const own = reachOf(viewer, 'disclosure:draft') === 'OWN';
  return (
    <>
      <FormField
        name="title"
        label="名称"
        required
        max={200}
        help="写全称，不写简称。例：关于调整2026年基本养老金的通知"
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 3 }} />
      </FormField>
      <FormField name="documentNo" label="文号" help="有文号的照录，用六角括号。例：县劳社〔2026〕12号">
        <Input autoComplete="off" />
      </FormField>
      <FormField
        name="summary"
        label="内容概述"
        max={1000}
        help="一两句话说明主要内容，不写个人身份证号码、手机号码。例：明确调整范围、标准和发放时间。"
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </FormField>
      <FormField name="category" label="信息类别" required help="按公开目录的六类归入（条例第二十四条）">
        <Select
          placeholder="请选择"
          options={options(valuesOf(DisclosureCategory), disclosureCategoryText)}
        />
      </FormField>
      <FormField
        name="regulationItem"
        label="条例对应项"
        help="对应条例第二十条、第二十一条的哪一项；不能确定的可不选，由办公室审核时核对"
      >
        <Select
          allowClear
          placeholder="请选择，可输入文字查找"
          showSearch={{ optionFilterProp: 'label' }}
          options={options(valuesOf(RegulationItem), regulationItemText)}
        />
      </FormField>
      <FormField name="genre" label="体裁" help="例：通知、公告、通报、批复">
        <Input autoComplete="off" />
      </FormField>
      <FormField
        name="formedOn"
        label="生成日期"
        required
        help="信息形成之日，有文号的为成文日期；自次日起算20个工作日（条例第二十六条）"
      >
        <DayField today={today} />
      </FormField>
      <FormField
        name="changedOn"
        label="变更日期"
        help="内容有变更的填写，期限改自变更次日起算（条例第二十六条）"
      >
        <DayField today={today} />
      </FormField>
      <FormField name="sectionId" label="科室" required help="制作或者保存该信息的科室（条例第十条）">
        <SectionField {...(own && { only: viewer.sectionIds })} />
      </FormField>
      {published ? null : <AttributeFields />}
    </>
  );
}

function AttributeFields() {
  const attribute: unknown = Form.useWatch('attribute');
  return (
    <>
      <FormField
        name="attribute"
        label="公开属性"
        required
        help="以公开为常态、不公开为例外（条例第五条）；与多数人有关、需要广泛知晓的应主动公开（第十九条）"
      >
        <Radio.Group options={options(valuesOf(DisclosureAttribute), disclosureAttributeText)} />
      </FormField>
      {attribute && attribute !== 'ACTIVE' ? (
        <FormField
          name="attributeReason"
          label="不主动公开的理由"
          required
          max={200}
          help="引用条例第十三条至第十六条。例：含企业报送的商业秘密，公开会损害其合法权益（条例第十五条）。"
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
        </FormField>
      ) : null}
    </>
  );
}
