import { taskOriginText } from '@gongkai/shared/tasks/task.texts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { writtenDay } from '../../ui/moment.ts';
import type { Task } from './task-words.ts';

const helpers = (task: Task): string =>
  task.coSections.length > 0 ? `协办：${task.coSections.map(({ name }) => name).join('、')}` : '';

/** Where the task comes from, what is asked, and of whom; the whole of it only where it is not reported on. */
export function TaskFacts({ task, whole = false }: { task: Task; whole?: boolean }) {
  return (
    <DefinitionList
      ruled={whole}
      items={[
        { term: '作废理由', value: task.voidReason },
        { term: '回执', value: whole ? task.receiptNo : null },
        { term: '责任依据', value: task.basis ?? taskOriginText[task.origin] },
        { term: '期次', value: task.period },
        { term: '具体要求', value: task.requirement },
        { term: '责任科室', value: whole ? task.section.name : null },
        {
          term: '责任人',
          value: [task.person?.name ?? '联络员未定', helpers(task)].filter(Boolean).join('，'),
        },
        { term: '来源', value: whole ? taskOriginText[task.origin] : null },
        { term: '起止', value: whole ? `${writtenDay(task.startsOn)}至${writtenDay(task.dueOn)}` : null },
        { term: '完成日期', value: whole && task.doneOn ? writtenDay(task.doneOn) : null },
      ]}
    />
  );
}
