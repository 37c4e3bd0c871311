import { planStep } from '@gongkai/shared/assignments/plan.lifecycle';
import { editionText } from '@gongkai/shared/assignments/plan.texts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  ApprovePlanDocument,
  ReturnPlanDocument,
  SubmitPlanDocument,
  type ApprovePlanMutation,
} from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { errorLine, useAct, type Outcome } from '../../ui/use-act.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { planTitle, type Plan } from './plan-words.ts';
import { usePlanPlaces } from './use-plan-places.ts';

type Approval = Extract<ApprovePlanMutation['approvePlan'], { __typename: 'PlanApproval' }>;
type Asked = 'submit' | 'return' | 'approve';

const may = (plan: Plan, act: Asked): boolean => 'next' in planStep(plan.status, act);

/** 报请签发, 退回, 签发: the legal acts on an edition, each confirmed with what follows from it. */
export function PlanActs({ plan }: { plan: Plan }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [drafts, approves] = [useCan('plan:draft'), useCan('plan:approve')];
  const submit = useAct(SubmitPlanDocument);
  const giveBack = useAct(ReturnPlanDocument);
  const approve = useAct(ApprovePlanDocument);
  const { said, toYear } = usePlanPlaces();
  const tellKept = useTellKept();
  const close = () => {
    setAsked(null);
    setRefused(null);
  };
  const ended = <T,>(outcome: Outcome<T>, done: (record: T) => void) => {
    if ('done' in outcome) {
      close();
      done(outcome.done);
    } else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  const input = { id: plan.id, version: plan.version };
  const confirm = async (reason: string) => {
    if (asked === 'submit') ended(await submit.act({ input }), () => said('已报请签发，责任领导已收到消息'));
    if (asked === 'return')
      ended(await giveBack.act({ input: { ...input, reason } }), () => said('已退回办公室'));
    if (asked === 'approve')
      ended(await approve.act({ input }), (approval) => {
        said(approvalText(approval));
        toYear(plan.year);
        if (approval.kept.length > 0) tellKept(approval);
      });
  };
  return (
    <>
      {approves && may(plan, 'return') ? <Button onClick={() => setAsked('return')}>退回</Button> : null}
      {approves && may(plan, 'approve') ? (
        <Button type="primary" onClick={() => setAsked('approve')}>
          签发{editionText(plan.edition)}
        </Button>
      ) : null}
      {drafts && may(plan, 'submit') ? (
        <Button type="primary" onClick={() => setAsked('submit')}>
          报请签发
        </Button>
      ) : null}
      <ConfirmAct
        open={asked !== null}
        act={asked === null ? '' : actText[asked]}
        subject={planTitle(plan)}
        consequence={asked === null ? '' : consequence(asked, plan)}
        {...(asked === 'return' && {
          reason: { label: '退回理由', help: '写明需要修改的内容，办公室会收到。' },
        })}
        busy={submit.busy || giveBack.busy || approve.busy}
        error={refused}
        onConfirm={(reason) => void confirm(reason)}
        onCancel={close}
      />
    </>
  );
}

const actText: Record<Asked, string> = { submit: '报请签发', return: '退回', approve: '签发' };

function consequence(act: Asked, { edition }: Plan): string {
  if (act === 'submit') return '报请后不能再编辑；责任领导签发后生效，退回后可继续修改。';
  if (act === 'return') return '退回后由办公室修改，再次报请签发。';
  return edition === 1
    ? '签发后方案生效并按责任分解生成任务，各科室负责人签收。生效的方案只能以修订更改。'
    : '签发后本版生效，上一版停用。新增责任生成任务；尚未开始的任务随本版调整或作废，已开始的保留。';
}

function approvalText({ created, voided, followed }: Approval): string {
  const parts = [
    `已签发，生成${created}项任务`,
    ...(followed > 0 ? [`调整${followed}项`] : []),
    ...(voided > 0 ? [`作废${voided}项`] : []),
  ];
  return parts.join('，');
}

/** Names what was begun under the former edition and therefore stays. */
function useTellKept() {
  const { modal } = App.useApp();
  return ({ kept }: Approval) =>
    void modal.info({
      title: `${kept.length}项任务已经开始，保留原要求`,
      content: (
        <ul className="kept-tasks">
          {kept.map(({ id, taskNo, title }) => (
            <li key={id}>
              <Link to={`/tasks/${id}`}>{title}</Link>
              <span className="note"> {taskNo}</span>
            </li>
          ))}
        </ul>
      ),
      okText: '知道了',
      width: 480,
    });
}
