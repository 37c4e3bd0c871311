import { can } from '@gongkai/shared/permissions';
import { isLate } from '@gongkai/shared/tasks/task';
import { Button } from 'antd';
import { writtenDay } from '../../ui/moment.ts';
import { StatusShape } from '../../ui/status-shape.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { isMine, may, type DialogAct } from './task-acts.ts';
import { actWords } from './task-act-words.ts';
import { overdueText } from './task-status.tsx';
import { factsOf, type Task } from './task-words.ts';

interface NextStepProps {
  task: Task;
  onAct: (act: DialogAct) => void;
  onEdit: () => void;
  onReport: () => void;
}

/** 下一步: whose turn it is, one main act, the other legal ones as links. Nothing for those who only read. */
export function NextStep({ task, onAct, onEdit, onReport }: NextStepProps) {
  const { viewer, today } = useWorkbench();
  const mine = isMine(task, viewer);
  const possible = (act: DialogAct | 'edit' | 'save') => may(task, act, viewer, today);
  const main = (['accept', 'withdraw', 'reopen'] as const).find(
    (act) => possible(act) && (act !== 'withdraw' || mine),
  );
  const others = (['return', 'void'] as const).filter(possible);
  const edit = possible('edit');
  const stand = can(viewer, 'task:review') && possible('save') && !mine;
  if (!main && others.length === 0 && !edit) return null;
  return (
    <div className="task-next" role="region" aria-label="下一步">
      <div>
        <p className="task-next-act">{turn(task)}</p>
        <Checked task={task} />
      </div>
      {main ? (
        <Button type={main === 'accept' ? 'primary' : 'default'} size="large" onClick={() => onAct(main)}>
          {actWords[main].act}
        </Button>
      ) : null}
      <div className="task-next-others">
        {others.includes('return') ? <TextAct label="退回" onClick={() => onAct('return')} /> : null}
        {edit ? <TextAct label="修改" onClick={onEdit} /> : null}
        {stand ? <TextAct label="代科室填报" onClick={onReport} /> : null}
        {others.includes('void') ? <TextAct label="作废" onClick={() => onAct('void')} /> : null}
      </div>
    </div>
  );
}

function TextAct({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className="text-button" onClick={onClick}>
      {label}
    </button>
  );
}

function turn({ status, section }: Task): string {
  if (status === 'SUBMITTED') return '局办公室审核';
  if (status === 'DONE') return '已办结';
  return status === 'RETURNED' ? `等${section.name}补充` : `等${section.name}填报`;
}

/** What was looked at for the one who decides: proof, measures, the day. */
function Checked({ task }: { task: Task }) {
  const { today, calendar } = useWorkbench();
  if (task.status !== 'SUBMITTED' || !task.submittedOn) return null;
  const facts = factsOf(task);
  const late = isLate(facts, today);
  const open = task.measures.filter(({ done }) => !done).length;
  const lines = [
    {
      ok: !late,
      text: `${writtenDay(task.submittedOn)}提交，${late ? overdueText(facts, today, calendar) : '在时限内'}`,
    },
    ...(task.measures.length > 0
      ? [{ ok: open === 0, text: open === 0 ? '措施全部完成' : `措施还有${open}项未勾选` }]
      : []),
  ];
  return (
    <ul className="task-next-checked">
      {lines.map(({ ok, text }) => (
        <li key={text} className={ok ? 'tone-good' : 'tone-warn'}>
          <StatusShape kind={ok ? 'done' : 'due-soon'} />
          {text}
        </li>
      ))}
    </ul>
  );
}
