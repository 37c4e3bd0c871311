import { editionText, planStatusText } from '@gongkai/shared/assignments/plan.texts';
import { yearOf } from '@gongkai/shared/calendar/day';
import { Link } from 'react-router';
import { momentText } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { planKind, type Plan } from './plan-words.ts';

/** 版本: all editions of the year, each with its own address. */
export function PlanEditions({ editions, current }: { editions: readonly Plan[]; current: string }) {
  const { today } = useWorkbench();
  return (
    <Section title="版本" right={`${editions.length}版`}>
      <ul className="plan-editions">
        {editions.map((plan) => (
          <li key={plan.id}>
            <Link
              to={`/assignments/plan?year=${plan.year}&edition=${plan.edition}`}
              aria-current={plan.id === current ? 'page' : undefined}
            >
              {editionText(plan.edition)}
            </Link>
            <StatusMark kind={planKind[plan.status]}>{planStatusText[plan.status]}</StatusMark>
            <span className="note">
              {plan.approvedAt ? `${momentText(plan.approvedAt, today)}签发` : `${plan.draftedBy}起草`}
            </span>
            {plan.amendmentReason ? <span className="note">{plan.amendmentReason}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Years there is a plan of, and those the office may draft one for. */
export function PlanYears({ years, year }: { years: readonly number[]; year: number }) {
  const { today } = useWorkbench();
  const drafts = useCan('plan:draft');
  const thisYear = yearOf(today);
  const all = [...new Set([...years, ...(drafts ? [thisYear, thisYear + 1] : [])])]
    .filter((one) => one !== year)
    .toSorted((a, b) => a - b);
  return all.map((one) => <Link key={one} to={`/assignments/plan?year=${one}`}>{`${one}年`}</Link>);
}
