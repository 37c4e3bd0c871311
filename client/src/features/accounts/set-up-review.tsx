import type { SetUp } from '@gongkai/shared/accounts/account.inputs';
import { Button } from 'antd';
import { DefinitionList, type Definition } from '../../ui/definition-list.tsx';
import { longDay } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { NoticeBar } from '../../ui/state-views.tsx';
import { ADMINISTRATOR_FIELDS, REVIEW, STEPS } from './set-up-steps.ts';
import { StepHead } from './set-up-step.tsx';

export interface SetUpReviewProps {
  values: SetUp;
  busy: boolean;
  /** What went wrong with the whole, in words. */
  failed: string | null;
  /** It has been set up already, here or by somebody else. */
  over: boolean;
  onStep: (step: number) => void;
  onSend: () => void;
  onLogin: () => void;
}

/** 核对并完成: everything but the passwords, once more, before it is sent. */
export function SetUpReview({ values, busy, failed, over, onStep, onSend, onLogin }: SetUpReviewProps) {
  const part = (step: number, items: readonly Definition[]) => (
    <Section
      title={STEPS[step] ?? ''}
      right={
        <button type="button" className="text-button" onClick={() => onStep(step)}>
          修改
        </button>
      }
    >
      <DefinitionList items={items} />
    </Section>
  );
  const account = ({ name, loginName }: SetUp['office']) => `${name}　用户名 ${loginName}　密码已填`;
  return (
    <>
      <StepHead title={STEPS[REVIEW]} note="请逐项核对。密码不显示，也不在本机保存。" />
      {failed ? (
        <NoticeBar kind="overdue" {...(over && { action: { label: '去登录', onAct: onLogin } })}>
          {failed}
        </NoticeBar>
      ) : null}
      <div className="set-up-review">
        {part(0, [
          { term: '机关名称', value: values.bureauName },
          { term: '启用日期', value: longDay(values.goLiveOn) },
        ])}
        {part(1, [{ term: `共${values.sections.length}个`, value: values.sections.join('、') }])}
        {part(
          2,
          ADMINISTRATOR_FIELDS.map(([key, label]) => ({ term: label, value: account(values[key]) })),
        )}
        {part(3, [{ term: '办公室', value: account(values.office) }])}
      </div>
      <div className="set-up-acts">
        <Button size="large" onClick={() => onStep(REVIEW - 1)}>
          上一步
        </Button>
        <span className="note set-up-consequence">
          完成后建立机关、科室和四个账号，转到登录页。初始设置只能做一次，科室和人员以后都可以在工作台内增改。
        </span>
        <Button type="primary" size="large" loading={busy} onClick={onSend}>
          完成设置
        </Button>
      </div>
    </>
  );
}
