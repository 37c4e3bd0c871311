import { App, Button } from 'antd';
import { FreezePackDocument } from '../../gql/graphql.ts';
import { momentText } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import type { Pack } from './pack-words.ts';
import '../../ui/table-rules.css';

const SHOWN = ['A', 'B', 'C'];

/** 冻结后变动: the quarter's main figures as frozen and as they are, and whatever else has moved. */
export function PackChanges({ pack }: { pack: Pack }) {
  const { today } = useWorkbench();
  const { message } = App.useApp();
  const { act, busy } = useAct(FreezePackDocument);
  const may = useCan('pack:prepare');
  const [freeze] = pack.freezes;
  const onFreeze = async () => {
    const outcome = await act({ id: pack.id });
    if ('errors' in outcome) return void message.error(errorLine(outcome.errors), 6);
    void message.success('数字已冻结', 6);
  };
  const rows = pack.now.lines
    .map((line) => ({
      line,
      frozen: freeze?.figures.lines.find(({ code }) => code === line.code)?.quarter ?? null,
    }))
    .filter(({ line, frozen }) => SHOWN.includes(line.code) || (frozen !== null && frozen !== line.quarter));
  return (
    <Section
      title={freeze ? '冻结后变动' : '本季统计数'}
      right={
        <>
          {freeze ? <span className="note">{`${momentText(freeze.createdAt, today)}冻结　`}</span> : null}
          {may ? (
            <Button size="small" loading={busy} onClick={() => void onFreeze()}>
              {freeze ? '重新冻结' : '冻结数字'}
            </Button>
          ) : null}
        </>
      }
    >
      <table className="table-rules">
        <thead>
          <tr>
            <th scope="col">项目</th>
            {freeze ? (
              <th scope="col" className="number">
                冻结时
              </th>
            ) : null}
            <th scope="col" className="number">
              现在
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, frozen }) => (
            <tr key={line.code}>
              <th scope="row">{line.label}</th>
              {freeze ? <td className="number">{frozen}</td> : null}
              <td className="number">
                {frozen === line.quarter || !freeze ? line.quarter : <b>{line.quarter}</b>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note pack-note">材料取冻结时的数；冻结后的变动不进材料，除非重新冻结。</p>
    </Section>
  );
}
