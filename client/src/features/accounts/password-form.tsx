import { changePassword } from '@gongkai/shared/accounts/account.inputs';
import { Button, Form, Input } from 'antd';
import { ChangePasswordDocument } from '../../gql/graphql.ts';
import { FormField } from '../../ui/form-field.tsx';
import { NoticeBar } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useZodForm } from '../../ui/zod-form.ts';

/** 修改密码: ends every other login of the account. */
export function PasswordForm({ onDone }: { onDone: () => void }) {
  const { act } = useAct(ChangePasswordDocument);
  const form = useZodForm({
    schema: changePassword,
    initial: {},
    onSubmit: async (input) => {
      const outcome = await act({ input });
      if ('done' in outcome) {
        form.form.resetFields();
        form.markClean();
        onDone();
      } else if ('errors' in outcome) form.showErrors(outcome.errors);
    },
  });
  return (
    <Form {...form.props} style={{ maxWidth: 400, paddingTop: 16 }}>
      {form.summary ? <NoticeBar kind="overdue">{form.summary}</NoticeBar> : null}
      <FormField name="current" label="当前密码" required>
        <Input.Password autoComplete="current-password" />
      </FormField>
      <FormField name="next" label="新密码" required help="至少8位，含字母和数字，不含用户名，不用常见密码">
        <Input.Password autoComplete="new-password" />
      </FormField>
      <Button type="primary" htmlType="submit" loading={form.busy}>
        修改密码
      </Button>
    </Form>
  );
}
