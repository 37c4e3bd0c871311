import { editionText } from '@gongkai/shared/assignments/plan.texts';
import { Section } from '../../ui/section.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { fieldNames, lineLimit, valueWords, type Difference, type OpenedPlan } from './plan-words.ts';
import { usePeople } from './use-plan.ts';

const kindText: Record<Difference['kind'], string> = { ADDED: '新增', CHANGED: '变更', DROPPED: '取消' };

/** What an amendment changes in the edition before it: added, changed from what to what, dropped. */
export function PlanDifferences({ plan }: { plan: OpenedPlan }) {
  if (plan.edition === 1) return null;
  const count = (kind: Difference['kind']) => plan.differences.filter((one) => one.kind === kind).length;
  return (
    <Section
      title={`与${editionText(plan.edition - 1)}的差异`}
      right={`新增${count('ADDED')}项，变更${count('CHANGED')}项，取消${count('DROPPED')}项`}
    >
      {plan.differences.length === 0 ? <EmptyState title="责任分解没有差异" /> : null}
      <ul className="plan-differences">
        {plan.differences.map((difference) => (
          <Item key={difference.line.id} difference={difference} />
        ))}
      </ul>
    </Section>
  );
}

function Item({ difference: { kind, line, fields } }: { difference: Difference }) {
  const words = valueWords(useSections(), usePeople());
  const text = (field: string, values: readonly string[]) =>
    values.map((value) => words(field, value)).join('、') || '空';
  return (
    <li>
      <span className="plan-difference-kind">{kindText[kind]}</span>
      <div>
        <p>
          {`${line.section.name}　${line.task}`}
          <span className="note">{`　${line.responsibility}　${lineLimit(line)}`}</span>
        </p>
        {fields.map(({ field, before, after }) => (
          <p key={field} className="plan-difference-field">
            <span>{fieldNames[field] ?? field}</span>
            <span className="visually-hidden">原为</span>
            <del>{text(field, before)}</del>
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">改为</span>
            <ins>{text(field, after)}</ins>
          </p>
        ))}
      </div>
    </li>
  );
}
