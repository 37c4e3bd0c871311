import { amendPlan, draftPlan, updatePlan } from '@gongkai/shared/assignments/plan.inputs';
import { planStep } from '@gongkai/shared/assignments/plan.lifecycle';
import { editionText } from '@gongkai/shared/assignments/plan.texts';
import { refusalText } from '@gongkai/shared/refusals';
import { Input, Radio } from 'antd';
import { useState } from 'react';
import { AmendPlanDocument, DraftPlanDocument, UpdatePlanDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { RecordGate } from '../../ui/record-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { Hidden } from './line-form-pages.tsx';
import { fieldNames, FORBIDDEN, type OpenedPlan } from './plan-words.ts';
import { usePlan } from './use-plan.ts';
import { usePlanPlaces } from './use-plan-places.ts';

/** 起草: empty, or last year's. */
export function DraftPlanPage() {
  const { year, years, editions, error, retry } = usePlan();
  const { toPlan, toYear, said } = usePlanPlaces();
  const { act } = useAct(DraftPlanDocument);
  const [onceKey] = useState(() => crypto.randomUUID());
  const title = `起草${year}年度工作方案`;
  const hasLast = years.includes(year - 1);
  return (
    <FormGate
      title={title}
      onClose={toPlan}
      may={useCan('plan:draft')}
      forbidden={FORBIDDEN}
      record={editions}
      error={error}
      onRetry={retry}
    >
      {() => (
        <ActForm
          title={title}
          schema={draftPlan}
          initial={{ onceKey, year, copyLast: hasLast }}
          submit="起草"
          consequence="起草后填写目标、逐项分解责任，再报请签发。"
          send={(input) => act({ input })}
          onDone={(plan) => {
            said('已起草');
            toYear(plan.year);
          }}
          onClose={toPlan}
          fieldNames={fieldNames}
        >
          <Hidden names={['onceKey', 'year']} />
          <FormField
            name="copyLast"
            label="起草方式"
            required
            help={
              hasLast ? '复制上年生效的方案时，日期顺延一年，任务重新生成' : '上年没有方案，只能新建空白方案'
            }
          >
            <Radio.Group
              options={[
                { value: true, label: `复制${year - 1}年方案`, disabled: !hasLast },
                { value: false, label: '空白方案' },
              ]}
            />
          </FormField>
        </ActForm>
      )}
    </FormGate>
  );
}

/** 修订 of the plan in force. */
export function AmendPlanPage() {
  const { editions, year, error, retry } = usePlan();
  const { toPlan, toYear, said } = usePlanPlaces();
  const { act } = useAct(AmendPlanDocument);
  const [onceKey] = useState(() => crypto.randomUUID());
  const inForce = editions && (editions.find(({ status }) => status === 'APPROVED') ?? null);
  return (
    <FormGate
      title="修订方案"
      onClose={toPlan}
      may={useCan('plan:draft')}
      forbidden={FORBIDDEN}
      record={inForce}
      error={error}
      onRetry={retry}
    >
      {(plan) => (
        <ActForm
          title="修订方案"
          kicker={`${year}年度工作方案　${editionText(plan.edition)}`}
          schema={amendPlan}
          initial={{ onceKey, planId: plan.id }}
          submit="开始修订"
          consequence={`${editionText(plan.edition + 1)}以现行方案为底稿，签发前现行方案继续有效。`}
          send={(input) => act({ input })}
          onDone={() => {
            said(`已开始修订，请编辑${editionText(plan.edition + 1)}`);
            toYear(year);
          }}
          onClose={toPlan}
          fieldNames={fieldNames}
        >
          <Hidden names={['onceKey', 'planId']} />
          <FormField name="amendmentReason" label="修订理由" required max={200}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} />
          </FormField>
        </ActForm>
      )}
    </FormGate>
  );
}

/** 工作目标与要求. */
export function GoalsPage() {
  const { plan, error, retry } = usePlan();
  const { toPlan } = usePlanPlaces();
  const drafts = useCan('plan:draft');
  return (
    <RecordGate
      title="编辑目标与要求"
      onClose={toPlan}
      record={plan}
      error={error}
      onRetry={retry}
      whyNot={({ status }) => {
        if (!drafts) return FORBIDDEN;
        return 'next' in planStep(status, 'edit') ? null : refusalText.PLAN_NOT_DRAFT;
      }}
    >
      {(opened) => <Goals plan={opened} />}
    </RecordGate>
  );
}

function Goals({ plan }: { plan: OpenedPlan }) {
  const { toPlan, said } = usePlanPlaces();
  const { act } = useAct(UpdatePlanDocument);
  return (
    <ActForm
      title="编辑目标与要求"
      kicker={`${plan.year}年度工作方案　${editionText(plan.edition)}`}
      schema={updatePlan}
      initial={{ goals: plan.goals, amendmentReason: plan.amendmentReason }}
      fixed={{ id: plan.id, version: plan.version }}
      submit="保存"
      consequence="只改动本稿，记入办理记录。"
      send={(input) => act({ input })}
      onDone={() => {
        said('已保存');
        toPlan();
      }}
      onClose={toPlan}
      fieldNames={fieldNames}
    >
      <FormField name="goals" label="工作目标与要求" required max={2000}>
        <Input.TextArea autoSize={{ minRows: 6, maxRows: 18 }} />
      </FormField>
      {plan.edition > 1 ? (
        <FormField name="amendmentReason" label="修订理由" required max={200}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} />
        </FormField>
      ) : null}
    </ActForm>
  );
}
