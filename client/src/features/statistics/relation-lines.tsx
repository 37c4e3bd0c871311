import { Fragment } from 'react';
import type { StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { factOf, sumText } from './annex-relations.tsx';
import { NumberLink } from './number-link.tsx';

type Table = StatisticsTableFieldsFragment;
type Relation = Table['relations'][number];

/** Below the table, in words: whether the relations hold, and the figures that stand beside it. */
export function RelationLines({ table }: { table: Table }) {
  const broken = table.relations.filter(({ holds }) => !holds);
  return (
    <ul className="relation-lines no-print">
      {broken.length === 0 ? (
        <li>
          <StatusMark kind="done">成立</StatusMark>
          <span>
            <Holding table={table} />
          </span>
        </li>
      ) : (
        broken.map((relation) => <BrokenLine key={relation.id} table={table} relation={relation} />)
      )}
      <NotYetLine table={table} />
      <NotRepliedLine table={table} />
    </ul>
  );
}

const rowOf = (table: Table, code: string) => table.rows.find((row) => row.code === code);

/** 表内勾稽4项：主动公开信息数26＝1＋2，26＝3＋4；… */
function Holding({ table }: { table: Table }) {
  const checked = table.relations.filter(({ severity }) => severity === 'error');
  const sums = new Map<string, string[]>();
  for (const relation of checked) {
    const sum = `${relation.leftValue}＝${sumText(table, relation)}`;
    sums.set(relation.left, [...(sums.get(relation.left) ?? []), sum]);
  }
  return (
    <>
      表内勾稽{checked.length}项：
      {[...sums].map(([code, parts], index) => (
        <Fragment key={code}>
          {index > 0 ? '；' : ''}
          {rowOf(table, code)?.label ?? code}
          {parts.map((sum, place) => (
            <Fragment key={sum}>
              {place > 0 ? '，' : ''}
              <span className="relation-sum">{sum}</span>
            </Fragment>
          ))}
        </Fragment>
      ))}
      。
    </>
  );
}

function BrokenLine({ table, relation }: { table: Table; relation: Relation }) {
  const { left, leftValue, rightValue, severity, compare } = relation;
  const label = rowOf(table, left)?.label ?? left;
  const wrong = severity === 'error';
  return (
    <li>
      <StatusMark kind={wrong ? 'overdue' : 'due-soon'}>{wrong ? '不成立' : '请核对'}</StatusMark>
      <span>
        {label}为{leftValue}，{sumText(table, relation)}为{rightValue}，{compare === '=' ? '相差' : '超出'}
        {Math.abs(leftValue - rightValue)}。
      </span>
    </li>
  );
}

/** A ＝ 3 ＋ 4 ＋ 期末尚未公开: what is overdue and out through no channel yet. */
function NotYetLine({ table }: { table: Table }) {
  const notYet = factOf(table, 'notYetDisclosed');
  if (notYet === 0) return null;
  const value = (code: string): number => rowOf(table, code)?.value ?? 0;
  return (
    <li>
      <StatusMark kind="due-soon">未公开</StatusMark>
      <span>
        已过期限、期末尚未公开的有
        <NumberLink cell={{ year: table.year, code: 'notYetDisclosed' }} label="期末尚未公开">
          {notYet}
        </NumberLink>
        条，计入总数，不计入公开方式：主动公开信息数{value('A')}＝网站公开{value('A3')}＋其他方式公开
        {value('A4')}＋期末尚未公开{notYet}。
      </span>
    </li>
  );
}

function NotRepliedLine({ table }: { table: Table }) {
  const notReplied = factOf(table, 'notReplied');
  if (notReplied === 0) return null;
  return (
    <li>
      <StatusMark kind="not-started">不计</StatusMark>
      <span>
        另有
        <NumberLink cell={{ year: table.year, code: 'notReplied' }} label="其他处理">
          {notReplied}
        </NumberLink>
        件按“其他处理”办结（如撤回申请），不计入答复总数。
      </span>
    </li>
  );
}
