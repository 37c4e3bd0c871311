import { Input } from 'antd';
import { FormField } from '../../ui/form-field.tsx';

/** 纪要: number, who signed, text. */
export function MinutesFields({ optional = false }: { optional?: boolean }) {
  return (
    <>
      <FormField name="minutesNo" label="纪要文号" required={!optional} help="如 县劳纪〔2026〕3号">
        <Input autoComplete="off" />
      </FormField>
      <FormField name="minutesSignedBy" label="签发人" required={!optional}>
        <Input autoComplete="off" />
      </FormField>
      <FormField
        name="minutes"
        label="纪要"
        required
        max={8000}
        help="写会议内容，一段一行；时间、到会情况和议定事项在文件中自动列出"
      >
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} />
      </FormField>
    </>
  );
}
