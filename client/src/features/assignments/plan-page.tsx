import { useQuery } from '@apollo/client/react';
import { isOpenEdition, planStep } from '@gongkai/shared/assignments/plan.lifecycle';
import { editionText, planStatusText } from '@gongkai/shared/assignments/plan.texts';
import { Button } from 'antd';
import { Outlet } from 'react-router';
import { PlanHistoryDocument } from '../../gql/graphql.ts';
import { useOpenedAlone } from '../../ui/drawer-page.tsx';
import { HistorySection } from '../../ui/history-section.tsx';
import { momentText } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState, ErrorState, LoadingLines, NoticeBar } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import { useCan, useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { PlanActs } from './plan-acts.tsx';
import { PlanDifferences } from './plan-differences.tsx';
import { PlanEditions, PlanYears } from './plan-editions.tsx';
import { PlanLines } from './plan-lines.tsx';
import { fieldNames, planKind, valueWords, verbs, type OpenedPlan, type Plan } from './plan-words.ts';
import { usePlan } from './use-plan.ts';
import { usePlanPlaces } from './use-plan-places.ts';
import './plan.css';

/** 年度工作方案: goals and breakdown of the edition looked at, what it changes, and all editions of the year. */
export function PlanPage() {
  const alone = useOpenedAlone('/assignments/plan');
  const keepYear = useYearLink();
  const { year, years, editions, plan, error, retry } = usePlan();
  if (alone) return alone;
  return (
    <>
      <PageHead
        title={`${year}年度工作方案`}
        breadcrumb={[
          { label: '任务中心' },
          { label: '任务分解', to: keepYear('/assignments') },
          { label: '年度工作方案' },
        ]}
        state={
          <>
            {plan ? <State plan={plan} /> : null}
            <PlanYears years={years} year={year} />
          </>
        }
        actions={editions ? <Actions editions={editions} plan={plan} /> : null}
      />
      {error ? <ErrorState detail={error.message} onRetry={retry} /> : null}
      {!error && (!editions || (editions.length > 0 && !plan)) ? <LoadingLines rows={10} /> : null}
      {editions?.length === 0 ? (
        <EmptyState
          title={`${year}年还没有工作方案`}
          detail="方案由办公室起草，可复制上年方案；责任领导签发后生效，按责任分解生成任务。"
        />
      ) : null}
      {plan && editions ? <Opened plan={plan} editions={editions} /> : null}
      <Outlet />
    </>
  );
}

function State({ plan }: { plan: Plan }) {
  const { today } = useWorkbench();
  return (
    <>
      <span>{editionText(plan.edition)}</span>
      <StatusMark kind={planKind[plan.status]}>{planStatusText[plan.status]}</StatusMark>
      <span>{`${plan.draftedBy}起草`}</span>
      {plan.approvedAt ? (
        <span>{`${plan.approvedBy}签发　${momentText(plan.approvedAt, today)}`}</span>
      ) : null}
    </>
  );
}

function Actions({ editions, plan }: { editions: readonly Plan[]; plan: OpenedPlan | undefined }) {
  const { toForm } = usePlanPlaces();
  const drafts = useCan('plan:draft');
  if (editions.length === 0)
    return drafts ? (
      <Button type="primary" onClick={() => toForm('new')}>
        起草方案
      </Button>
    ) : null;
  if (!plan) return null;
  const mayAmend =
    drafts && 'next' in planStep(plan.status, 'amend') && !editions.some((one) => isOpenEdition(one.status));
  return (
    <>
      <Button href={`/documents/plan/${plan.id}/breakdown.docx`}>导出 Word</Button>
      {mayAmend ? <Button onClick={() => toForm('amend')}>修订</Button> : null}
      <PlanActs plan={plan} />
    </>
  );
}

function Opened({ plan, editions }: { plan: OpenedPlan; editions: readonly Plan[] }) {
  const { toForm } = usePlanPlaces();
  const editable = useCan('plan:draft') && 'next' in planStep(plan.status, 'edit');
  const history = useQuery(PlanHistoryDocument, {
    variables: { id: plan.id },
    fetchPolicy: 'cache-and-network',
  });
  useLive((message) => {
    if (message.plan?.id === plan.id) void history.refetch();
  });
  return (
    <>
      {plan.status === 'DRAFT' && plan.returnReason ? (
        <NoticeBar kind="due-soon">{`责任领导退回：${plan.returnReason}`}</NoticeBar>
      ) : null}
      <div className="columns">
        <div className="span-8">
          <Section
            title="工作目标与要求"
            right={
              editable ? (
                <Button size="small" onClick={() => toForm('goals')}>
                  编辑
                </Button>
              ) : null
            }
          >
            {plan.amendmentReason ? (
              <p className="plan-reason">{`修订理由：${plan.amendmentReason}`}</p>
            ) : null}
            {plan.goals ? (
              <div className="plan-goals">{plan.goals}</div>
            ) : (
              <EmptyState title="还没有填写目标与要求" detail="报请签发前须填写。" />
            )}
          </Section>
        </div>
        <div className="span-4">
          <PlanEditions editions={editions} current={plan.id} />
        </div>
        <PlanDifferences plan={plan} />
        <PlanLines plan={plan} editable={editable} />
        <HistorySection
          lines={history.data?.plan.history}
          error={history.error}
          onRetry={() => void history.refetch()}
          verbs={verbs}
          fieldNames={fieldNames}
          valueText={valueWords([])}
        />
      </div>
    </>
  );
}
