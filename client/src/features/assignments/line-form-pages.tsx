import { addPlanLines, updatePlanLine } from '@gongkai/shared/assignments/plan.inputs';
import { planStep } from '@gongkai/shared/assignments/plan.lifecycle';
import { editionText } from '@gongkai/shared/assignments/plan.texts';
import { can } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import { Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AddPlanLinesDocument, UpdatePlanLineDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { RecordGate } from '../../ui/record-gate.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { LineFields } from './line-fields.tsx';
import { fieldNames, FORBIDDEN, valueWords, type OpenedPlan, type PlanLine } from './plan-words.ts';
import { usePeople, usePlan } from './use-plan.ts';
import { usePlanPlaces } from './use-plan-places.ts';
import './plan.css';

/** Why the lines of an edition cannot be changed; null = they can. */
function useWhyNotEdit() {
  const { viewer } = useWorkbench();
  return ({ status }: Pick<OpenedPlan, 'status'>): string | null => {
    if (!can(viewer, 'plan:draft')) return FORBIDDEN;
    return 'next' in planStep(status, 'edit') ? null : refusalText.PLAN_NOT_DRAFT;
  };
}

export function NewLinesPage() {
  const { plan, error, retry } = usePlan();
  const { toPlan } = usePlanPlaces();
  return (
    <RecordGate
      title="新增责任"
      onClose={toPlan}
      record={plan}
      error={error}
      onRetry={retry}
      whyNot={useWhyNotEdit()}
    >
      {(opened) => <NewLines plan={opened} />}
    </RecordGate>
  );
}

function NewLines({ plan }: { plan: OpenedPlan }) {
  const { toPlan, said } = usePlanPlaces();
  const { act } = useAct(AddPlanLinesDocument);
  // One for each opening of the form: sent twice it is still one act.
  const [onceKey] = useState(() => crypto.randomUUID());
  return (
    <ActForm
      title="新增责任"
      kicker={`${plan.year}年度工作方案　${editionText(plan.edition)}`}
      schema={addPlanLines}
      initial={{
        onceKey,
        planId: plan.id,
        coSectionIds: [],
        sectionIds: [],
        measures: [],
        limitKind: 'DATE',
      }}
      submit="新增"
      consequence="签发后按完成时限为每个责任科室生成任务。"
      send={(input) => act({ input })}
      onDone={({ lines }) => {
        said(`已新增，方案共${lines.length}项`);
        toPlan();
      }}
      onClose={toPlan}
      fieldNames={fieldNames}
    >
      <Hidden names={['onceKey', 'planId']} />
      <LineFields several />
    </ActForm>
  );
}

export function EditLinePage() {
  const { lineKey = '' } = useParams();
  const { plan, error, retry } = usePlan();
  const { toForm } = usePlanPlaces();
  const whyNot = useWhyNotEdit();
  const line = plan?.lines.find((one) => one.lineKey === lineKey);
  return (
    <RecordGate
      title="编辑责任"
      onClose={() => toForm(`lines/${lineKey}`)}
      record={line}
      error={error ?? (plan && !line ? { message: '本版方案中没有这项责任。' } : undefined)}
      onRetry={retry}
      whyNot={() => (plan ? whyNot(plan) : null)}
    >
      {(opened) => <EditLine line={opened} />}
    </RecordGate>
  );
}

function EditLine({ line }: { line: PlanLine }) {
  const { toForm, said } = usePlanPlaces();
  const { act } = useAct(UpdatePlanLineDocument);
  const back = () => toForm(`lines/${line.lineKey}`);
  const words = valueWords(useSections(), usePeople());
  return (
    <ActForm
      title="编辑责任"
      kicker={line.section.name}
      schema={updatePlanLine}
      initial={{ ...line, measures: [...line.measures], coSectionIds: [...line.coSectionIds] }}
      fixed={{ id: line.id, version: line.version }}
      submit="保存"
      consequence="只改动本稿；已生效的责任在修订签发后才变更。"
      send={(input) => act({ input })}
      onDone={() => {
        said('已保存');
        back();
      }}
      onClose={back}
      fieldNames={fieldNames}
      valueText={words}
    >
      <LineFields several={false} />
      <FormField name="position" label="序号" help="同一类别内按序号排列">
        <InputNumber min={1} max={9999} precision={0} style={{ width: '100%' }} />
      </FormField>
    </ActForm>
  );
}

/** Values the schema asks for that nobody types. */
export function Hidden({ names }: { names: readonly string[] }) {
  return names.map((name) => (
    <Form.Item key={name} name={name} hidden noStyle>
      <input type="hidden" />
    </Form.Item>
  ));
}
