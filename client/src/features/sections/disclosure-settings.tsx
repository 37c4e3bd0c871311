import {
  patternMistake,
  patternMistakeText,
  sample,
  STANDARD_INDEX_NO,
} from '@gongkai/shared/disclosures/index-number';
import { Checkbox, Form, Input } from 'antd';
import { FormField } from '../../ui/form-field.tsx';
import { StatusShape } from '../../ui/status-shape.tsx';
import './organisation.css';

/** How items of active disclosure are reviewed and numbered. */
export function DisclosureSettings() {
  return (
    <>
      <FormField
        name="leaderReviews"
        label="主动公开审查"
        valuePropName="checked"
        help="勾选后，办公室审核之后再由领导审批；正在审查的信息随即按新的环节办理"
      >
        <Checkbox>领导审批</Checkbox>
      </FormField>
      <FormField name="organCode" label="机构代码" help="索引号规则中用到时填写，由字母、数字和 - 组成">
        <Input autoComplete="off" />
      </FormField>
      <FormField
        name="indexNoPattern"
        label="索引号规则"
        help={`可用 {机构代码}、{类别代码}、{年}、{序号:5}；不填按 ${STANDARD_INDEX_NO}`}
      >
        <Input autoComplete="off" placeholder={STANDARD_INDEX_NO} />
      </FormField>
      <Sample />
    </>
  );
}

/** What the first number of 2026 would look like, by the same function that makes it. */
function Sample() {
  const pattern: unknown = Form.useWatch('indexNoPattern');
  const code: unknown = Form.useWatch('organCode');
  const rule = (typeof pattern === 'string' && pattern.trim()) || STANDARD_INDEX_NO;
  const organCode = (typeof code === 'string' && code.trim()) || null;
  const mistake = patternMistake(rule, organCode);
  return (
    <p className="index-sample" aria-live="polite">
      <span className="note">索引号示例（工作动态和信息，2026年第1条）</span>
      {mistake ? (
        <span className="field-error">
          <StatusShape kind="overdue" size={8} />
          {patternMistakeText[mistake]}
        </span>
      ) : (
        <output>{sample(rule, organCode)}</output>
      )}
    </p>
  );
}
