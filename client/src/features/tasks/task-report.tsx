import { isLate } from '@gongkai/shared/tasks/task';
import { Button, Checkbox, Form, Input } from 'antd';
import type { KeyboardEvent } from 'react';
import { Attachments } from '../../ui/attachments.tsx';
import { ConflictDialog } from '../../ui/conflict-dialog.tsx';
import { DrawerPage, type DrawerPageProps } from '../../ui/drawer-page.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { LinesField } from '../../ui/lines-field.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { NoticeBar } from '../../ui/state-views.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { may } from './task-acts.ts';
import { TaskFacts } from './task-facts.tsx';
import { LastOpinion } from './task-trace.tsx';
import { TaskChip } from './task-status.tsx';
import { factsOf, fieldNames, valueWords, words, type Task } from './task-words.ts';
import { useTaskReport } from './use-task-report.ts';
import './tasks.css';

interface TaskReportProps extends Pick<DrawerPageProps, 'position' | 'onClose'> {
  task: Task;
  onSubmitted: (task: Task) => void;
  /** To what became of it, when somebody else has been quicker. */
  onLook: () => void;
}

/** The task as whoever is responsible works on it: ticks, words, proof, and 提交审核. */
export function TaskReport({ task, onSubmitted, onLook, ...drawer }: TaskReportProps) {
  const { viewer, today } = useWorkbench();
  const sections = useSections();
  const facts = factsOf(task);
  const { form, saving, kept, save, conflict, dropConflict, keepMine } = useTaskReport(task, onSubmitted);
  const open = may(task, 'submit', viewer, today);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
  };
  return (
    <DrawerPage
      title={task.title}
      kicker={`任务 ${task.taskNo}`}
      {...drawer}
      chip={<TaskChip facts={facts} today={today} provisional={task.dueProvisional} />}
      primary={
        <Button type="primary" size="large" loading={form.busy} disabled={!open} onClick={form.submit}>
          {words.submit}
        </Button>
      }
      secondary={
        <Button loading={saving} disabled={!open} onClick={save}>
          {words.save}
        </Button>
      }
      footNote={
        <>
          {kept ? <div>{kept}</div> : null}
          {words.reviewed}
        </>
      }
    >
      <div className="task-report" onKeyDown={keys}>
        {open || form.busy ? null : (
          <NoticeBar kind="due-soon" action={{ label: words.look, onAct: onLook }}>
            {words.taken}
          </NoticeBar>
        )}
        <LastOpinion task={task} />
        <TaskFacts task={task} />
        <Form {...form.props}>
          {form.summary ? <NoticeBar kind="overdue">{form.summary}</NoticeBar> : null}
          {task.measures.length > 0 ? <Measures task={task} /> : null}
          <FormField name="report" label="完成情况" required max={300}>
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
          </FormField>
          <div className="task-proof">
            <h3>
              <span>佐证材料</span>
              <span className="note">文本、审定单、发布页截图，或在下面填网址</span>
            </h3>
            <Attachments noun="Task" recordId={task.id} editable={open} label="佐证材料" />
          </div>
          <FormField name="links" label="网址" aside="发布后填写，每行一个">
            <LinesField rows={1} placeholder="以 http 开头的完整网址" />
          </FormField>
          {isLate(facts, today) ? (
            <FormField name="lateReason" label="逾期原因" required aside="领导小组可见">
              <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
            </FormField>
          ) : null}
        </Form>
      </div>
      <ConflictDialog
        conflict={conflict}
        fieldName={(field) => fieldNames[field] ?? null}
        valueText={valueWords(sections)}
        onReload={() => {
          form.markClean();
          location.reload();
        }}
        onKeepMine={keepMine}
        onCancel={dropConflict}
      />
    </DrawerPage>
  );
}

/** 措施, ticked off one by one. */
function Measures({ task }: { task: Task }) {
  const ticks: unknown = Form.useWatch('measuresDone');
  const done = Array.isArray(ticks) ? ticks.filter(Boolean).length : 0;
  return (
    <FormField name="measuresDone" label="措施" aside={`${task.measures.length}项完成${done}项`}>
      <Ticks texts={task.measures.map(({ text }) => text)} />
    </FormField>
  );
}

interface TicksProps {
  texts: readonly string[];
  value?: readonly boolean[];
  onChange?: (value: boolean[]) => void;
}

function Ticks({ texts, value = [], onChange }: TicksProps) {
  return (
    <ul className="task-ticks">
      {texts.map((text, index) => (
        <li key={text}>
          <Checkbox
            checked={value[index] ?? false}
            onChange={({ target }) =>
              onChange?.(texts.map((_, at) => (at === index ? target.checked : (value[at] ?? false))))
            }
          >
            {text}
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
