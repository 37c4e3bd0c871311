import { DueMark } from '../../ui/due-mark.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { taskStatusText } from '@gongkai/shared/tasks/task.texts';
import type { TaskStatus } from '@gongkai/shared/tasks/task';

/** A task that can be pressed, from the list of late ones or from the red list. */
export interface PressTask {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly sectionName: string;
  readonly status: TaskStatus | null;
  readonly dueOn: string;
  readonly dueProvisional: boolean;
  readonly submittedOn: string | null;
}

/** Title, how late, number and state, in two lines. */
export function TaskLine({ task, note }: { task: PressTask; note?: string | undefined }) {
  const { today } = useWorkbench();
  return (
    <span className="press-task">
      <span>{task.title}</span>
      <span className="note">
        <DueMark dueOn={task.dueOn} today={task.submittedOn ?? today} provisional={task.dueProvisional} />
        {[task.number, task.status && taskStatusText[task.status], note].filter(Boolean).map((text) => (
          <span key={text}>{text}</span>
        ))}
      </span>
    </span>
  );
}
