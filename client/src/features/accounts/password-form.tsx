import { Button, Form, Input } from 'antd';
import { ChangePasswordDocument } from '../../gql/graphql.ts';
import { FormField } from '../../ui/form-field.tsx';
import { NoticeBar } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useZodForm } from '../../ui/zod-form.ts';
import { PASSWORD_RULE, PasswordTwice } from './password-fields.tsx';
import { changePasswordTwice } from './password-schemas.ts';

/** 修改密码: ends every other login of the account. */
export function PasswordForm({ onDone }: { onDone: () => void }) {
  const { act } = useAct(ChangePasswordDocument);
  const form = useZodForm({
    schema: changePasswordTwice,
    initial: {},
    onSubmit: async ({ current, next }) => {
      const outcome = await act({ input: { current, next } });
      if ('done' in outcome) onDone();
      else
        form.showErrors(
          'errors' in outcome ? outcome.errors : { fields: [], general: [outcome.conflict.message] },
        );
    },
  });
  return (
    <Form {...form.props} style={{ maxWidth: 400, paddingTop: 16 }}>
      {form.summary ? <NoticeBar kind="overdue">{form.summary}</NoticeBar> : null}
      <FormField name="current" label="当前密码" required>
        <Input.Password autoComplete="current-password" />
      </FormField>
      <PasswordTwice name="next" againName="again" label="新密码" help={`${PASSWORD_RULE}，不用常见密码`} />
      <Button type="primary" htmlType="submit" size="large" loading={form.busy}>
        修改密码
      </Button>
    </Form>
  );
}
