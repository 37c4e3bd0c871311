import { Input } from 'antd';
import { FormField } from '../../ui/form-field.tsx';

export const PASSWORD_RULE = '至少8位，含字母和数字，不含用户名';

interface PasswordTwiceProps {
  name: string | (string | number)[];
  againName: string | (string | number)[];
  label: string;
  help?: string;
}

/** Typed twice, since nobody sees what is typed; pasting is allowed. */
export function PasswordTwice({ name, againName, label, help = PASSWORD_RULE }: PasswordTwiceProps) {
  return (
    <>
      <FormField name={name} label={label} required help={help}>
        <Input.Password autoComplete="new-password" />
      </FormField>
      <FormField name={againName} label={`再次输入${label}`} required>
        <Input.Password autoComplete="new-password" />
      </FormField>
    </>
  );
}
