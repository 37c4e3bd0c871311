import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage, type DrawerPageProps } from '../../ui/drawer-page.tsx';
import { momentText } from '../../ui/moment.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { statusKind } from './task-status.tsx';
import { words, type Task } from './task-words.ts';

interface TaskReceiptProps extends Pick<DrawerPageProps, 'position' | 'onClose'> {
  /** As it was submitted. */
  task: Task;
  /** The one to go on with. */
  next: Task | null;
  onNext: () => void;
}

/** 已提交审核: what was handed in and when, and one button on to the next. */
export function TaskReceipt({ task, next, onNext, ...drawer }: TaskReceiptProps) {
  const { today } = useWorkbench();
  const button = useRef<HTMLButtonElement>(null);
  // So that Enter goes on; the drawer takes the focus to itself first.
  useEffect(() => {
    const timer = setTimeout(() => button.current?.focus(), 50);
    return () => clearTimeout(timer);
  }, []);
  return (
    <DrawerPage
      title={task.title}
      kicker={`任务 ${task.taskNo}`}
      {...drawer}
      chip={<StatusMark kind={statusKind.SUBMITTED}>{words.submitted}</StatusMark>}
      primary={
        <Button ref={button} type="primary" size="large" onClick={onNext}>
          {next ? words.next : words.understood}
        </Button>
      }
      footNote={next ? next.title : '没有其他待办任务了'}
    >
      <div role="status">
        <DefinitionList
          items={[
            { term: '提交时间', value: momentText(task.updatedAt, today) },
            { term: '报送', value: `第${task.round}次` },
            { term: '完成情况', value: task.report },
            { term: '接下来', value: '局办公室审核；接收后给出回执，需要补充的会退回并说明。' },
          ]}
        />
      </div>
    </DrawerPage>
  );
}
