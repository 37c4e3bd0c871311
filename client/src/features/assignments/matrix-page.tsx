import { cellStateText, editionText, planStatusText } from '@gongkai/shared/assignments/plan.texts';
import { CellState } from '@gongkai/shared/assignments/matrix';
import { valuesOf } from '@gongkai/shared/keys';
import { Button } from 'antd';
import { Outlet, useNavigate } from 'react-router';
import { useOpenedAlone } from '../../ui/drawer-page.tsx';
import { clockTime, momentText } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, LoadingLines, NoticeBar } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useIsPhone } from '../../ui/use-is-phone.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { MatrixPhone } from './matrix-phone.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { PlanActs } from './plan-acts.tsx';
import { stateKind, type Matrix } from './plan-words.ts';
import { SignButtons } from './sign-buttons.tsx';
import { useMatrix } from './use-plan.ts';
import './matrix.css';

/** 任务分解: who is responsible for what, and how far it is. */
export function MatrixPage() {
  const phone = useIsPhone();
  const alone = useOpenedAlone('/assignments');
  const { year, matrix, error, retry } = useMatrix(alone !== null);
  if (alone) return alone;
  return (
    <>
      <PageHead
        title={`${year}年责任分解`}
        breadcrumb={[{ label: '任务中心' }, { label: '任务分解' }, { label: `${year}年` }]}
        state={matrix ? <State matrix={matrix} /> : null}
        actions={matrix ? <Actions matrix={matrix} /> : null}
      />
      {matrix ? <Waiting matrix={matrix} /> : null}
      {error && !matrix ? <ErrorState detail={error.message} onRetry={retry} /> : null}
      {!matrix && !error ? <LoadingLines rows={13} /> : null}
      {matrix && matrix.rows.length === 0 ? <Nothing year={year} /> : null}
      {matrix && matrix.rows.length > 0 ? (
        <>
          <Legend matrix={matrix} />
          {phone ? <MatrixPhone matrix={matrix} /> : <MatrixTable matrix={matrix} />}
        </>
      ) : null}
      <Outlet />
    </>
  );
}

function State({ matrix: { rows, columns, figure, countedAt } }: { matrix: Matrix }) {
  if (rows.length === 0) return null;
  const bearing = columns.filter(({ bears }) => bears).length;
  return (
    <>
      <span>
        {`${rows.length}项责任分解到${bearing}个科室、直属单位，共${figure.total}项任务。点任一数查看任务和措施。`}
      </span>
      <span>数据截至{clockTime(countedAt)}</span>
    </>
  );
}

function Actions({ matrix }: { matrix: Matrix }) {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const { plan, open } = matrix;
  return (
    <>
      {plan ? <Button onClick={() => print()}>打印</Button> : null}
      {plan ? <Button href={`/documents/plan/${plan.id}/breakdown.docx`}>导出 Word</Button> : null}
      <Button onClick={() => void navigate(keepYear('/assignments/plan'))}>年度工作方案</Button>
      {/* Only what waits for the chair is acted on here; a draft is submitted where it can be read. */}
      {open?.status === 'SUBMITTED' ? <PlanActs plan={open} /> : <SignButtons matrix={matrix} />}
    </>
  );
}

function Waiting({ matrix: { open } }: { matrix: Matrix }) {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const [drafts, approves] = [useCan('plan:draft'), useCan('plan:approve')];
  if (!open || !(drafts || approves)) return null;
  const path = keepYear('/assignments/plan');
  return (
    <NoticeBar
      kind={open.status === 'SUBMITTED' ? 'due-soon' : 'provisional'}
      action={{ label: approves ? '审阅' : '打开', onAct: () => void navigate(path) }}
    >
      {`${editionText(open.edition)}${planStatusText[open.status]}${open.returnReason ? `，退回理由：${open.returnReason}` : ''}`}
    </NoticeBar>
  );
}

function Legend({ matrix: { plan } }: { matrix: Matrix }) {
  const { today } = useWorkbench();
  return (
    <div className="matrix-line">
      <div className="matrix-legend">
        {valuesOf(CellState).map((state) => (
          <StatusMark key={state} kind={stateKind[state]}>
            {cellStateText[state]}
          </StatusMark>
        ))}
        <span>协办：配合牵头科室，不计入任务数</span>
      </div>
      {plan?.approvedAt ? (
        <span className="note">
          {`${plan.approvedBy}于${momentText(plan.approvedAt, today)}签发　${editionText(plan.edition)}`}
        </span>
      ) : null}
    </div>
  );
}

function Nothing({ year }: { year: number }) {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const drafts = useCan('plan:draft');
  return (
    <EmptyState
      title={`${year}年没有生效的工作方案`}
      detail="方案由办公室起草，责任领导签发后按责任分解生成任务。"
      {...(drafts && {
        action: { label: '打开年度工作方案', onAct: () => void navigate(keepYear('/assignments/plan')) },
      })}
    />
  );
}
