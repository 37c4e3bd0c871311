import { form2009 } from '@gongkai/shared/statistics/form-2009';
import type { StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { StatusShape } from '../../ui/status-shape.tsx';

type Table = StatisticsTableFieldsFragment;
type Relation = Table['relations'][number];

export const factOf = (table: Table, code: string): number =>
  table.facts.find((fact) => fact.code === code)?.value ?? 0;

/** 3＋4＋期末尚未公开 as this year needs it: what is zero is left out of the sum. */
export function sumText(table: Table, { text }: Relation, word = '期末尚未公开'): string {
  return text.replace('＋期末尚未公开', factOf(table, 'notYetDisclosed') > 0 ? `＋${word}` : '');
}

/** 勾稽关系 in the working column: the sum where it holds, the difference where it does not. */
export function RowRelations({ code, table }: { code: string; table: Table }) {
  return table.relations
    .filter((relation) => relation.severity === 'error' && lineOf(table, relation) === code)
    .map((relation) => {
      const { id, holds, leftValue, rightValue } = relation;
      const sum = sumText(table, relation, '未公开');
      return (
        <span key={id} className={holds ? 'annex-holds tone-good' : 'annex-holds tone-bad'}>
          <StatusShape kind={holds ? 'done' : 'overdue'} size={10} />
          {holds ? `${sum}＝${leftValue}` : `${sum}相差${Math.abs(leftValue - rightValue)}`}
        </span>
      );
    });
}

/** A sum stands in the line of its total; the longer of two in the line of its first part, since both would not fit. */
function lineOf(table: Table, { id, left, text }: Relation): string {
  const longer = text.includes('期末尚未公开') && factOf(table, 'notYetDisclosed') > 0;
  const first = form2009.relations.find((relation) => relation.id === id)?.right[0];
  return longer && first ? first : left;
}
