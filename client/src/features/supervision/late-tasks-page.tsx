import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { useSections } from '../../ui/section-field.tsx';
import { EmptyState, ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { words } from './supervision-words.ts';
import { TaskLine, type PressTask } from './task-line.tsx';
import { usePressPlaces } from './use-press-places.ts';
import { useLateTasks, useWaitingOrders } from './use-press-tasks.ts';
import './progress.css';

/** A section's late tasks, all chosen but those already pressed: 督办 is the next click. */
export function LateTasksPage() {
  const { sectionId = '' } = useParams();
  const { toHome } = usePressPlaces();
  const section = useSections().find(({ id }) => id === sectionId)?.name ?? '';
  const { tasks, error, retry } = useLateTasks(sectionId);
  const waiting = useWaitingOrders(sectionId);
  const title = words.lateTasks(section);
  if (tasks && waiting && tasks.length > 0)
    return <Chooser title={title} sectionId={sectionId} tasks={tasks} waiting={waiting} />;
  return (
    <DrawerPage title={title} onClose={toHome}>
      {error && !tasks ? (
        <ErrorState detail={error.message} onRetry={retry} />
      ) : tasks?.length === 0 ? (
        <EmptyState title={words.noneLate} detail={words.noneLateDetail} />
      ) : (
        <LoadingLines rows={5} />
      )}
    </DrawerPage>
  );
}

interface ChooserProps {
  title: string;
  sectionId: string;
  tasks: readonly PressTask[];
  waiting: ReadonlyMap<string, string>;
}

function Chooser({ title, sectionId, tasks, waiting }: ChooserProps) {
  const { today } = useWorkbench();
  const { pathname } = useLocation();
  const { toHome, toForm } = usePressPlaces();
  const mayPress = useCan('supervision:issue');
  const [picked, setPicked] = useState<Readonly<Record<string, boolean>>>({});
  const isChosen = ({ id }: PressTask): boolean => picked[id] ?? !waiting.has(id);
  const chosen = tasks.filter(isChosen).map(({ id }) => id);
  const chooseAll = (all: boolean) => setPicked(Object.fromEntries(tasks.map(({ id }) => [id, all])));
  return (
    <DrawerPage
      title={title}
      chip={`共${tasks.length}项`}
      primary={
        mayPress ? (
          <Button
            type="primary"
            size="large"
            disabled={chosen.length === 0}
            onClick={() => toForm(sectionId, chosen, pathname)}
          >
            {words.press}
          </Button>
        ) : null
      }
      footNote={mayPress ? words.chosen(chosen.length) : words.pressedBy}
      onClose={toHome}
    >
      {mayPress && tasks.length > 1 ? (
        <Checkbox
          className="press-all"
          checked={chosen.length === tasks.length}
          indeterminate={chosen.length > 0 && chosen.length < tasks.length}
          onChange={(event) => chooseAll(event.target.checked)}
        >
          {words.chooseAll}
        </Checkbox>
      ) : null}
      <ul className="press-list" aria-label={title}>
        {tasks.map((task) => {
          const until = waiting.get(task.id);
          const line = <TaskLine task={task} note={until && words.pressedUntil(shortDay(until, today))} />;
          return (
            <li key={task.id}>
              {mayPress ? (
                <Checkbox
                  checked={isChosen(task)}
                  onChange={(event) => setPicked({ ...picked, [task.id]: event.target.checked })}
                >
                  {line}
                </Checkbox>
              ) : (
                line
              )}
            </li>
          );
        })}
      </ul>
    </DrawerPage>
  );
}
