import { planStep } from '@gongkai/shared/assignments/plan.lifecycle';
import { dutyAreaText, editionText } from '@gongkai/shared/assignments/plan.texts';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { RemovePlanLineDocument } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { lineLimit, type OpenedPlan, type PlanLine } from './plan-words.ts';
import { usePlan } from './use-plan.ts';
import { usePlanPlaces } from './use-plan-places.ts';

/** One line of the breakdown, with 编辑 and 移除 while its edition is a draft. */
export function LinePage() {
  const { lineKey = '' } = useParams();
  const { plan, error, retry } = usePlan();
  const { toPlan } = usePlanPlaces();
  const line = plan?.lines.find((one) => one.lineKey === lineKey);
  if (plan && line) return <Opened key={line.id} plan={plan} line={line} />;
  return (
    <DrawerPage title="责任" onClose={toPlan}>
      {error || plan ? (
        <ErrorState
          title="不能打开"
          detail={error?.message ?? '本版方案中没有这项责任，可能已被移除。'}
          onRetry={retry}
        />
      ) : (
        <LoadingLines rows={8} />
      )}
    </DrawerPage>
  );
}

function Opened({ plan, line }: { plan: OpenedPlan; line: PlanLine }) {
  const { toPlan, toForm, said } = usePlanPlaces();
  const sections = useSections();
  const editable = useCan('plan:draft') && 'next' in planStep(plan.status, 'edit');
  const [removing, setRemoving] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { act, busy } = useAct(RemovePlanLineDocument);
  const remove = async (reason: string) => {
    const outcome = await act({ input: { id: line.id, version: line.version, reason } });
    if ('done' in outcome) {
      said('已移除');
      toPlan();
    } else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  const named = line.coSectionIds.map((id) => sections.find((one) => one.id === id)?.name ?? '');
  return (
    <DrawerPage
      title={line.task}
      kicker={`${plan.year}年度工作方案　${editionText(plan.edition)}`}
      onClose={toPlan}
      primary={
        editable ? (
          <Button type="primary" size="large" onClick={() => toForm(`lines/${line.lineKey}/edit`)}>
            编辑
          </Button>
        ) : null
      }
      secondary={editable ? <Button onClick={() => setRemoving(true)}>移除</Button> : null}
    >
      <DefinitionList
        items={[
          { term: '类别', value: dutyAreaText[line.area] },
          { term: '责任', value: line.responsibility },
          { term: '依据', value: line.basis },
          {
            term: '措施',
            value: (
              <ol>
                {line.measures.map((measure, index) => (
                  <li key={measure}>{`${index + 1}．${measure}`}</li>
                ))}
              </ol>
            ),
          },
          { term: '责任领导', value: line.leader?.name },
          { term: '责任科室', value: line.section.name },
          { term: '责任人', value: line.person?.name ?? '科室联络员' },
          { term: '协办科室', value: named.length > 0 ? named.join('、') : null },
          { term: '完成时限', value: lineLimit(line) },
          { term: '考核分值', value: line.points },
          { term: '备注', value: line.remark },
        ]}
      />
      <ConfirmAct
        open={removing}
        act="移除"
        subject={`${line.section.name}　${line.task}`}
        consequence={
          plan.edition > 1
            ? '从本稿中移除。修订签发后，尚未开始的任务作废，已开始的保留。'
            : '从本稿中移除，理由留存。'
        }
        reason={{ help: '写明不再列入的原因。' }}
        busy={busy}
        error={refused}
        onConfirm={(reason) => void remove(reason)}
        onCancel={() => {
          setRemoving(false);
          setRefused(null);
        }}
      />
    </DrawerPage>
  );
}
