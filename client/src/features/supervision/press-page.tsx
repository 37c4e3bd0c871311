import { addWorkingDays } from '@gongkai/shared/calendar/working-days';
import { ANSWER_WITHIN_WORKING_DAYS } from '@gongkai/shared/tasks/supervision';
import { superviseTasks } from '@gongkai/shared/tasks/task.inputs';
import { Input } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { SuperviseTasksDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { onceKey } from '../../ui/once-key.ts';
import { useAct } from '../../ui/use-act.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { fieldNames, words } from './supervision-words.ts';
import { TaskLine, type PressTask } from './task-line.tsx';
import { tasksOf, usePressPlaces } from './use-press-places.ts';
import { useChosenTasks } from './use-press-tasks.ts';
import './progress.css';

/** 督办: line and day are filled in already, 确认督办 sends it. */
export function PressPage() {
  const { sectionId = '' } = useParams();
  const [params] = useSearchParams();
  const { back } = usePressPlaces();
  const { tasks, error, retry } = useChosenTasks(sectionId, tasksOf(params));
  return (
    <FormGate
      title={words.press}
      onClose={back}
      may={useCan('supervision:issue')}
      forbidden={words.pressedBy}
      record={tasks && (tasks.length > 0 ? tasks : null)}
      error={error}
      onRetry={retry}
    >
      {(chosen) => <PressForm tasks={chosen} />}
    </FormGate>
  );
}

function PressForm({ tasks: given }: { tasks: readonly PressTask[] }) {
  const { today, calendar } = useWorkbench();
  const { back, toHome, said } = usePressPlaces();
  const { act } = useAct(SuperviseTasksDocument);
  // As they were when the form was opened: what is pressed must not change under the leader's hands.
  const [tasks] = useState(given);
  const [initial] = useState(() => ({
    onceKey: onceKey(),
    taskIds: tasks.map(({ id }) => id),
    line: tasks.some(({ dueOn }) => dueOn < today) ? words.lateLine : words.soonLine,
    answerBy: addWorkingDays(today, ANSWER_WITHIN_WORKING_DAYS, calendar).dueOn,
  }));
  return (
    <ActForm
      title={words.press}
      kicker={tasks[0]?.sectionName}
      schema={superviseTasks}
      initial={initial}
      submit={words.confirm}
      consequence={words.consequence}
      send={(input) => act({ input })}
      onDone={({ items }) => {
        said(words.sent(items.length, items[0]?.section.name ?? ''));
        toHome();
      }}
      onClose={back}
      fieldNames={fieldNames}
    >
      <ul className="press-list" aria-label="督办事项">
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskLine task={task} />
          </li>
        ))}
      </ul>
      <FormField name="line" label={words.line} required max={100}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
      </FormField>
      <FormField name="answerBy" label={words.answerBy} required help={words.answerByHelp}>
        <DayField today={today} showFormat={false} />
      </FormField>
    </ActForm>
  );
}
