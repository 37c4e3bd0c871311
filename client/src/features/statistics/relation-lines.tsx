import type { StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { NumberLink } from './number-link.tsx';

type Table = StatisticsTableFieldsFragment;

/** Below the table, in words: whether the relations hold, and the figures that stand beside it. */
export function RelationLines({ table }: { table: Table }) {
  const errors = table.relations.filter(({ severity }) => severity === 'error');
  const broken = table.relations.filter(({ holds }) => !holds);
  const label = (code: string): string =>
    table.rows.find((row) => row.code === code)?.label.replace('其中：', '') ?? code;
  const value = (code: string): number => table.facts.find((fact) => fact.code === code)?.value ?? 0;
  const notYet = value('notYetDisclosed');
  const notReplied = value('notReplied');
  return (
    <ul className="relation-lines no-print">
      {broken.length === 0 ? (
        <li>
          <StatusMark kind="done">成立</StatusMark>
          <span>
            表内勾稽{errors.length}项：
            {errors.map(({ id, left, leftValue, text }) => (
              <span key={id} className="relation-sum">
                {label(left)}
                {leftValue}＝{text}
              </span>
            ))}
          </span>
        </li>
      ) : (
        broken.map(({ id, left, text, leftValue, rightValue, severity }) => (
          <li key={id}>
            <StatusMark kind={severity === 'error' ? 'overdue' : 'due-soon'}>
              {severity === 'error' ? '不成立' : '请核对'}
            </StatusMark>
            <span>
              {label(left)}为{leftValue}，{text}为{rightValue}，相差{Math.abs(leftValue - rightValue)}
            </span>
          </li>
        ))
      )}
      {notYet > 0 ? (
        <li>
          <StatusMark kind="due-soon">未公开</StatusMark>
          <span>
            主动公开信息数中有
            <NumberLink cell={{ year: table.year, code: 'notYetDisclosed' }} label="期末尚未公开">
              {notYet}
            </NumberLink>
            条逾期尚未公开：总数＝网站公开＋其他方式公开＋期末尚未公开
          </span>
        </li>
      ) : null}
      {notReplied > 0 ? (
        <li>
          <StatusMark kind="not-started">不计</StatusMark>
          <span>
            另有
            <NumberLink cell={{ year: table.year, code: 'notReplied' }} label="其他处理">
              {notReplied}
            </NumberLink>
            件按“其他处理”办结（如撤回），不计入答复数
          </span>
        </li>
      ) : null}
    </ul>
  );
}
