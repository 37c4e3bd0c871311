import { setUp } from '@gongkai/shared/accounts/account.inputs';
import { Button, Form, Input, Steps } from 'antd';
import { useState, type ReactNode } from 'react';
import { SetUpDocument } from '../../gql/graphql.ts';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { NoticeBar } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useZodForm } from '../../ui/zod-form.ts';
import './set-up-page.css';

const ACCOUNTS = [
  ['systemAdmin', '系统管理员', '建停账号、重置密码、机关设置'],
  ['securityAdmin', '安全管理员', '授予角色'],
  ['auditAdmin', '审计管理员', '查看审计日志'],
  ['office', '办公室', '登记、公开、答复等日常办理'],
] as const;

const STEPS = ['机关与科室', '三员账号', '办公室账号'] as const;
/** Which step a field stands in, so that an error is shown where it can be mended. */
const stepOf = (field: string): number => (field === 'office' ? 2 : field.endsWith('Admin') ? 1 : 0);

/** 初始设置: all or nothing, once. Typed entries survive going back; passwords are kept nowhere. */
export function SetUpPage({ today, onDone }: { today: string; onDone: () => void }) {
  const [step, setStep] = useState(0);
  const { act } = useAct(SetUpDocument);
  const form = useZodForm({
    schema: setUp,
    initial: { goLiveOn: today, sections: ['局办公室'] },
    onSubmit: async (input) => {
      const outcome = await act({ input });
      if ('done' in outcome) onDone();
      if (!('errors' in outcome)) return;
      const field = outcome.errors.fields[0]?.name[0];
      if (field !== undefined) setStep(stepOf(String(field)));
      form.showErrors(outcome.errors);
    },
  });
  const submit = () => {
    const parsed = setUp.safeParse(form.form.getFieldsValue(true));
    if (!parsed.success) setStep(Math.min(...parsed.error.issues.map(({ path }) => stepOf(String(path[0])))));
    form.submit();
  };
  const last = step === STEPS.length - 1;
  return (
    <main className="set-up">
      <PageHead title="初始设置" state="填写一次，完成后即可登录。科室和人员以后都可以在系统内增改。" />
      <Steps
        size="small"
        current={step}
        onChange={setStep}
        items={STEPS.map((title) => ({ title }))}
        style={{ margin: '24px 0 32px' }}
      />
      <Form {...form.props}>
        {form.summary ? <NoticeBar kind="overdue">{form.summary}</NoticeBar> : null}
        <Step shown={step === 0}>
          <FormField name="bureauName" label="机关名称" required help="统计表、报告的抬头，如县劳动保障局">
            <Input autoComplete="off" />
          </FormField>
          <FormField
            name="goLiveOn"
            label="启用日期"
            required
            help="此前的记录可由办公室补录，此后的一律按流程办理"
          >
            <DayField today={today} />
          </FormField>
          <FormField
            name="sections"
            label="科室、直属单位"
            required
            help="一行一个；类别、负责人和联络员以后再定"
          >
            <SectionLines />
          </FormField>
        </Step>
        <Step shown={step === 1}>
          <p className="prose note">三员分立：一个账号不能兼任其中两个，建议由三位不同的人员担任。</p>
          {ACCOUNTS.slice(0, 3).map(([key, label, duty]) => (
            <AccountFields key={key} name={key} label={label} duty={duty} />
          ))}
        </Step>
        <Step shown={step === 2}>
          {ACCOUNTS.slice(3).map(([key, label, duty]) => (
            <AccountFields key={key} name={key} label={label} duty={duty} />
          ))}
        </Step>
        <div className="set-up-acts">
          {step > 0 ? <Button onClick={() => setStep(step - 1)}>上一步</Button> : null}
          {last ? (
            <Button type="primary" size="large" loading={form.busy} onClick={submit}>
              完成设置
            </Button>
          ) : (
            <Button type="primary" size="large" onClick={() => setStep(step + 1)}>
              下一步
            </Button>
          )}
        </div>
      </Form>
    </main>
  );
}

/** Hidden steps stay in the form: what was typed is still there. */
function Step({ shown, children }: { shown: boolean; children: ReactNode }) {
  return <div hidden={!shown}>{children}</div>;
}

function AccountFields({ name, label, duty }: { name: string; label: string; duty: string }) {
  return (
    <fieldset className="set-up-account">
      <legend>
        {label} <span className="note">{duty}</span>
      </legend>
      <FormField name={[name, 'name']} label="姓名" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name={[name, 'loginName']} label="用户名" required>
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </FormField>
      <FormField name={[name, 'password']} label="密码" required help="至少8位，含字母和数字">
        <Input.Password autoComplete="new-password" />
      </FormField>
    </fieldset>
  );
}

/** A list of names as lines of text: how an office would paste it. */
function SectionLines({
  id,
  value,
  onChange,
}: {
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
}) {
  const [text, setText] = useState((value ?? []).join('\n'));
  return (
    <Input.TextArea
      {...(id && { id })}
      autoSize={{ minRows: 4, maxRows: 12 }}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange?.(
          event.target.value
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        );
      }}
    />
  );
}
