import { Button } from 'antd';
import { useState } from 'react';
import { Attachments } from '../../ui/attachments.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { RecordTags } from '../../ui/record-tags.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { TaskActDialog } from './task-act-dialog.tsx';
import { opensAsReport, type DialogAct } from './task-acts.ts';
import { TaskFacts } from './task-facts.tsx';
import { NextStep } from './task-next-step.tsx';
import { TaskChip } from './task-status.tsx';
import { Links, TaskTrace } from './task-trace.tsx';
import { factsOf, type Task } from './task-words.ts';
import { useTaskPlaces } from './use-task-places.ts';
import './tasks.css';

interface TaskViewProps {
  task: Task;
  /** On to the form, for whom the task is theirs to report on. */
  onReport: () => void;
  onClose: () => void;
}

/** The task as everybody else reads it, with the next step of whoever has one. */
export function TaskView({ task, onReport, onClose }: TaskViewProps) {
  const { viewer, today } = useWorkbench();
  const { toForm } = useTaskPlaces();
  const [act, setAct] = useState<DialogAct | null>(null);
  return (
    <DrawerPage
      title={task.title}
      kicker={
        <>
          {`任务 ${task.taskNo}`}
          <RecordTags backEntry={task.backEntry} />
        </>
      }
      chip={<TaskChip facts={factsOf(task)} today={today} provisional={task.dueProvisional} />}
      onClose={onClose}
    >
      {opensAsReport(task, viewer, today) ? (
        <div className="task-next">
          <p className="task-next-act">本科室填报</p>
          <Button type="primary" size="large" onClick={onReport}>
            填报进展
          </Button>
        </div>
      ) : (
        <NextStep task={task} onAct={setAct} onReport={onReport} onEdit={() => toForm(`${task.id}/edit`)} />
      )}
      <TaskFacts task={task} whole />
      {task.measures.length > 0 ? (
        <Section
          title="措施"
          right={`${task.measures.length}项完成${task.measures.filter(({ done }) => done).length}项`}
        >
          <ul className="task-measures">
            {task.measures.map(({ text, done }) => (
              <li key={text}>
                <StatusMark kind={done ? 'done' : 'not-started'}>{text}</StatusMark>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title="完成情况">
        {task.report || task.links.length > 0 || task.lateReason ? (
          <DefinitionList
            ruled={false}
            items={[
              { term: '完成情况', value: task.report },
              { term: '网址', value: task.links.length > 0 ? <Links links={task.links} /> : null },
              { term: '逾期原因', value: task.lateReason },
            ]}
          />
        ) : (
          <p className="note task-none">科室尚未填报。</p>
        )}
      </Section>
      <Section title="佐证材料">
        <Attachments noun="Task" recordId={task.id} editable={false} label="佐证材料" />
      </Section>
      <TaskTrace task={task} />
      <TaskActDialog
        task={task}
        act={act}
        onClose={() => setAct(null)}
        onDone={(done) => {
          if (done === 'withdraw') onReport();
        }}
      />
    </DrawerPage>
  );
}
