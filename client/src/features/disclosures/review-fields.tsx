import { DisclosureAttribute } from '@gongkai/shared/disclosures/disclosure';
import { disclosureAttributeText } from '@gongkai/shared/disclosures/disclosure.texts';
import { ReviewDecision } from '@gongkai/shared/disclosures/review.lifecycle';
import { valuesOf } from '@gongkai/shared/keys';
import { Form, Input, Radio } from 'antd';
import { Attachments } from '../../ui/attachments.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { contentFacts } from './disclosure-facts.tsx';
import { options } from './disclosure-fields.tsx';
import type { Disclosure } from './disclosure-words.ts';

const decisionText = { APPROVED: '同意', RETURNED: '退回' };

/** What each step looks at, said beside its opinion. */
const HELP: Partial<Record<Disclosure['reviewStatus'], string>> = {
  SECTION_REVIEW:
    '核对内容是否准确、属性是否恰当（条例第六条、第十三条至第十六条）。例：内容属实，同意公开。',
  SECRECY_REVIEW:
    '是否涉及国家秘密、商业秘密、个人隐私（条例第十四条、第十五条、第十七条）。例：不涉密，同意公开。',
  OFFICE_REVIEW: '核对类别、条例对应项和应公开期限（条例第十九条至第二十六条）。例：同意公开。',
  LEADER_REVIEW: '例：同意公开。',
};

/** The content once more, then conclusion and opinion; who would have it otherwise disclosed returns it. */
export function ReviewFields({ item }: { item: Disclosure }) {
  const decision: unknown = Form.useWatch('decision');
  const attribute: unknown = Form.useWatch('attribute');
  const returning = decision === 'RETURNED';
  return (
    <>
      <div className="review-subject">
        <DefinitionList items={contentFacts(item)} />
        <Attachments noun="ActiveDisclosureItem" recordId={item.id} editable={false} label="附件" />
      </div>
      <FormField name="decision" label="审核结论" required>
        <Radio.Group options={options(valuesOf(ReviewDecision), decisionText)} />
      </FormField>
      <FormField
        name="opinion"
        label={returning ? '退回理由' : '审核意见'}
        required={returning}
        max={300}
        help={
          returning
            ? '写明改什么、为什么，拟稿人照此修改。例：附件名单中有身份证号码，请删除后再报。'
            : `可不填，不填记为“同意”。${HELP[item.reviewStatus] ?? ''}`
        }
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </FormField>
      {returning ? (
        <FormField name="attribute" label="公开属性意见" help="与拟稿不同的须写明理由，由拟稿人改后重新报请">
          <Radio.Group options={options(valuesOf(DisclosureAttribute), disclosureAttributeText)} />
        </FormField>
      ) : null}
      {returning && attribute !== item.attribute ? (
        <FormField
          name="attributeReason"
          label="属性意见的理由"
          required
          max={200}
          help="引用条例第十三条至第十六条。例：涉及第三方商业秘密（条例第十五条）。"
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
        </FormField>
      ) : null}
    </>
  );
}
