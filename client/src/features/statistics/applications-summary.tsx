import { Link } from 'react-router';
import type { AttentionFieldsFragment, StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { Section } from '../../ui/section.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { factOf } from './annex-relations.tsx';
import { valueOf, zeroLine } from './chart-series.ts';
import { NumberLink } from './number-link.tsx';
import './summary.css';

interface Props {
  table: StatisticsTableFieldsFragment;
  attention: AttentionFieldsFragment;
}

/** 依申请公开 at a glance: what is open, what came in, how it ended. */
export function ApplicationsSummary({ table, attention }: Props) {
  const { today } = useWorkbench();
  const keepYear = useYearLink();
  const mayRead = useCan('application:read');
  const { year } = table;
  const current = String(year) === today.slice(0, 4);
  const number = (code: string, label: string, value = valueOf(table, code)) => (
    <NumberLink cell={{ year, code }} label={label}>
      {value}
    </NumberLink>
  );
  const [received, replied] = [valueOf(table, 'B'), valueOf(table, 'C')];
  const [before, others] = [factOf(table, 'carriedOver'), factOf(table, 'notReplied')];
  const open = before + received - replied - others;
  const quiet = received + replied + before + others === 0;
  return (
    <Section
      title="依申请公开"
      right={mayRead ? <Link to={keepYear('/applications')}>申请登记台账</Link> : null}
    >
      <dl className="summary-lines">
        {quiet ? (
          <div className="summary-quiet">
            <dt>本年无申请</dt>
            <dd className="note">{zeroLine(table)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{current ? '在办' : '年末在办'}</dt>
          <dd>
            <b>{open}</b>件{current ? <Urgency attention={attention} today={today} /> : null}
          </dd>
        </div>
        <div>
          <dt>受理</dt>
          <dd>{number('B', '受理依申请公开信息总数')}条</dd>
        </div>
        <div>
          <dt>答复</dt>
          <dd>{number('C', '对申请的答复总数')}条</dd>
        </div>
        <div>
          <dt>其他处理</dt>
          <dd>{number('notReplied', '其他处理', others)}件</dd>
        </div>
        <div>
          <dt>行政复议、行政诉讼</dt>
          <dd>
            {number('D', '行政复议数')}件、{number('E', '行政诉讼数')}件
          </dd>
        </div>
      </dl>
      <p className="note summary-sum">
        {`在办${open}＝上年结转${before}＋受理${received}－答复${replied}－其他处理${others}`}
      </p>
    </Section>
  );
}

/** ，其中逾期1件: told only while the red list is complete. */
function Urgency({ attention, today }: { attention: AttentionFieldsFragment; today: string }) {
  const { overdue, dueSoon, rows } = attention;
  if (rows.length < overdue + dueSoon) return null;
  const late = rows.filter(({ noun, dueOn }) => noun === 'APPLICATION' && (dueOn ?? today) < today).length;
  return late > 0 ? <span className="is-late">，其中逾期{late}件</span> : <>，无逾期</>;
}
