import { Input } from 'antd';
import { useState } from 'react';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { PASSWORD_RULE, PasswordTwice } from './password-fields.tsx';

export function BureauFields({ today }: { today: string }) {
  return (
    <>
      <FormField name="bureauName" label="机关名称" required help="统计表、年度报告的抬头，如县劳动保障局">
        <Input autoComplete="off" />
      </FormField>
      <FormField
        name="goLiveOn"
        label="启用日期"
        required
        help="此前的纸质记录可由办公室补录，此后的一律按流程办理"
      >
        <DayField today={today} showFormat={false} />
      </FormField>
    </>
  );
}

export function SectionsField() {
  return (
    <FormField
      name="sections"
      label="科室、直属单位"
      required
      help="一行一个，按排列顺序填写；类别、负责人和联络员以后再定"
    >
      <Lines />
    </FormField>
  );
}

/** The account of one office, with the password typed twice. */
export function FirstAccountFields({ name, label, duty }: { name: string; label: string; duty: string }) {
  return (
    <fieldset className="set-up-account">
      <legend>
        {label} <span className="note">{duty}</span>
      </legend>
      <FormField name={[name, 'name']} label="姓名" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name={[name, 'loginName']} label="用户名" required help="小写字母开头，2至32位">
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </FormField>
      <PasswordTwice
        name={[name, 'password']}
        againName={[name, 'again']}
        label="密码"
        help={PASSWORD_RULE}
      />
    </fieldset>
  );
}

interface LinesProps {
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
}

/** A list of names as lines of text: how an office would paste it. */
function Lines({ id, value, onChange }: LinesProps) {
  const [text, setText] = useState((value ?? []).join('\n'));
  return (
    <Input.TextArea
      {...(id && { id })}
      autoSize={{ minRows: 8, maxRows: 20 }}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        const lines = event.target.value.split('\n').map((line) => line.trim());
        onChange?.(lines.filter(Boolean));
      }}
    />
  );
}
