import { isProvisional } from '@gongkai/shared/calendar/working-days';
import { IsNull, Not } from 'typeorm';
import { movesWithCalendar } from '../../core/calendar-moves.ts';
import { Task } from './task.entity.ts';

// A task's limit was set by a person and stays; whether it is 暂定 follows from the calendar.
movesWithCalendar<Task>({
  entity: Task,
  label: '任务',
  open: { status: Not('DONE'), voidedAt: IsNull() },
  columns: ['taskNo', 'title'],
  recompute: ({ dueOn }, calendar) => ({ dueProvisional: isProvisional(dueOn, calendar) }),
  describe: ({ taskNo, title }) => ({ number: taskNo, title }),
  years: () => [],
});
