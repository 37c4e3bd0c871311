import { setUp, type SetUp } from '@gongkai/shared/accounts/account.inputs';
import { refusalText } from '@gongkai/shared/refusals';
import { Steps } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { SetUpDocument } from '../../gql/graphql.ts';
import { LeaveGuard } from '../../ui/leave-guard.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useIsPhone } from '../../ui/use-is-phone.ts';
import { fieldErrorsOf, type FieldErrors } from '../../ui/zod-messages.ts';
import { BureauFields, FirstAccountFields, SectionsField } from './set-up-fields.tsx';
import { SetUpReview } from './set-up-review.tsx';
import { SetUpStep, type Fields } from './set-up-step.tsx';
import {
  ADMINISTRATOR_FIELDS,
  administratorsStep,
  bureauStep,
  officeStep,
  REVIEW,
  sectionsStep,
  stepOf,
  STEPS,
} from './set-up-steps.ts';
import './set-up-page.css';

export interface SetUpPageProps {
  today: string;
  onDone: () => void;
}

/** 初始设置: all or nothing, once. What is typed lives in this page only, passwords above all. */
export function SetUpPage({ today, onDone }: SetUpPageProps) {
  const [step, setStep] = useState(0);
  const [typed, setTyped] = useState<readonly Fields[]>([
    { goLiveOn: today },
    { sections: ['局办公室'] },
    {},
    {},
  ]);
  const [errors, setErrors] = useState<FieldErrors | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const { act, busy } = useAct(SetUpDocument);
  const sent = useRef(false);

  const go = (next: number) => {
    setErrors(null);
    setFailed(null);
    setStep(next);
  };
  const point = (problem: FieldErrors) => {
    const place = stepOf(problem.fields[0]?.name[0]);
    setErrors(problem);
    setFailed(place === REVIEW ? errorLine(problem) : null);
    setStep(place);
  };
  const send = async (input: SetUp) => {
    if (sent.current) return;
    sent.current = true;
    const outcome = await act({ input });
    if ('done' in outcome) return onDone();
    sent.current = false;
    const problem =
      'errors' in outcome ? outcome.errors : { fields: [], general: [outcome.conflict.message] };
    point(problem);
  };

  const whole = setUp.safeParse(Object.assign({}, ...typed));
  const part = (index: number) => ({
    typed: typed[index] ?? {},
    onTyped: (fields: Fields) => setTyped((all) => all.map((known, at) => (at === index ? fields : known))),
    errors,
    onNext: () => go(index + 1),
    onBack: index > 0 ? () => go(index - 1) : null,
    title: STEPS[index] ?? '',
  });
  const administrators = administratorsStep.safeParse(typed[2]);
  const taken = administrators.success
    ? ADMINISTRATOR_FIELDS.map(([key]) => administrators.data[key].loginName)
    : [];
  const steps: readonly ReactNode[] = [
    <SetUpStep key="bureau" {...part(0)} schema={bureauStep} note="填写一次，完成后即可登录。">
      <BureauFields today={today} />
    </SetUpStep>,
    <SetUpStep key="sections" {...part(1)} schema={sectionsStep} note="全部科室和直属单位，局办公室在内。">
      <SectionsField />
    </SetUpStep>,
    <SetUpStep
      key="administrators"
      {...part(2)}
      schema={administratorsStep}
      note="三员分立：一个账号不能兼任其中两个，由三位不同的人员担任，各自设定只有本人知道的密码。"
    >
      {ADMINISTRATOR_FIELDS.map(([key, label, duty]) => (
        <FirstAccountFields key={key} name={key} label={label} duty={duty} />
      ))}
    </SetUpStep>,
    <SetUpStep
      key="office"
      {...part(3)}
      schema={officeStep(taken)}
      note="办公室联系人的账号。其他人员的账号以后由系统管理员建立。"
    >
      <FirstAccountFields name="office" label="办公室" duty="登记、公开、答复等日常办理" />
    </SetUpStep>,
  ];
  return (
    <main className="set-up">
      <LeaveGuard when={typed.some(({ bureauName }) => bureauName !== undefined)} />
      <PageHead title="初始设置" dateLine="政府信息公开工作台" />
      <Progress step={step} onStep={go} />
      {step < REVIEW ? (
        steps[step]
      ) : whole.success ? (
        <SetUpReview
          values={whole.data}
          busy={busy}
          failed={failed}
          over={failed === refusalText.ALREADY_SET_UP}
          onStep={go}
          onSend={() => void send(whole.data)}
          onLogin={onDone}
        />
      ) : (
        <p className="state-detail">{errorLine(fieldErrorsOf(whole.error.issues))}</p>
      )}
    </main>
  );
}

/** Only back: forwards leads through each step, since each must be right first. */
function Progress({ step, onStep }: { step: number; onStep: (step: number) => void }) {
  if (useIsPhone()) return <p className="note set-up-progress">{`第${step + 1}步，共${STEPS.length}步`}</p>;
  return (
    <Steps
      className="set-up-progress"
      size="small"
      current={step}
      onChange={onStep}
      items={STEPS.map((title, index) => ({ title, disabled: index > step }))}
    />
  );
}
