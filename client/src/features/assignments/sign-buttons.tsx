import { Button } from 'antd';
import { useState } from 'react';
import { SignPlanDocument } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { planTitle, type Matrix, type MatrixColumn } from './plan-words.ts';
import { usePlanPlaces } from './use-plan-places.ts';

/** 签收 for the head of a section whose lines have not been signed for yet. */
export function SignButtons({ matrix }: { matrix: Matrix }) {
  const { viewer } = useWorkbench();
  const signs = useCan('plan:sign');
  const [asked, setAsked] = useState<MatrixColumn | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { act, busy } = useAct(SignPlanDocument);
  const { said } = usePlanPlaces();
  const { plan, columns } = matrix;
  if (!plan || !signs) return null;
  const open = columns.filter(
    ({ sectionId, bears, signedBy }) => bears && signedBy === null && viewer.sectionIds.includes(sectionId),
  );
  const close = () => {
    setAsked(null);
    setRefused(null);
  };
  const sign = async ({ sectionId, name }: MatrixColumn) => {
    const outcome = await act({ input: { planId: plan.id, sectionId } });
    if ('done' in outcome) {
      close();
      said(`已签收${name}的责任`);
    } else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  return (
    <>
      {open.map((column) => (
        <Button key={column.sectionId} type="primary" onClick={() => setAsked(column)}>
          {open.length > 1 ? `签收（${column.name}）` : '签收'}
        </Button>
      ))}
      <ConfirmAct
        open={asked !== null}
        act="签收"
        subject={`${planTitle(plan)}　${asked?.name ?? ''}`}
        consequence="签收表示本科室已知悉并承担本版方案中的责任；每版签收一次，姓名和时间列在表末。"
        busy={busy}
        error={refused}
        onConfirm={() => asked && void sign(asked)}
        onCancel={close}
      />
    </>
  );
}
