import type { DayKind, WorkingCalendar } from '@gongkai/shared/calendar/calendar';
import { addDays, day, weekday, type Day } from '@gongkai/shared/calendar/day';
import { isProvisional, isWorkingDay } from '@gongkai/shared/calendar/working-days';
import { writtenDay } from '../../ui/moment.ts';
import './calendar.css';

export interface YearGridProps {
  year: number;
  calendar: WorkingCalendar;
  today: Day;
  /** Days that would change, marked while a notice is looked at before it is entered. */
  changed?: ReadonlySet<string>;
}

/** The twelve months, every day off and make-up working day by word and shape. */
export function YearGrid(props: YearGridProps) {
  return (
    <div className="year-grid">
      {Array.from({ length: 12 }, (_, index) => (
        <Month key={index} month={index + 1} {...props} />
      ))}
    </div>
  );
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

function Month({ year, month, calendar, ...marks }: YearGridProps & { month: number }) {
  const days = daysOf(year, month);
  const worked = days.filter((date) => isWorkingDay(date, calendar)).length;
  const blanks = weekday(days[0] ?? day(`${year}-01-01`)) - 1;
  const cells = [...Array.from({ length: blanks }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  return (
    <table className="month-grid">
      <caption>
        <span>{`${month}月`}</span>
        <span className="note">{`${worked}个工作日`}</span>
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((date, at) =>
              date ? <DayCell key={date} date={date} calendar={calendar} {...marks} /> : <td key={at} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function daysOf(year: number, month: number): Day[] {
  const days: Day[] = [];
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  for (let date = day(`${prefix}-01`); date.startsWith(prefix); date = addDays(date, 1)) days.push(date);
  return days;
}

interface DayCellProps extends Omit<YearGridProps, 'year'> {
  date: Day;
}

function DayCell({ date, calendar, today, changed }: DayCellProps) {
  const kind = calendar.dayKind(date);
  const mark = MARK[kind.kind];
  const classes = [
    `day-${kind.kind.toLowerCase().replace('_', '-')}`,
    isProvisional(date, calendar) ? 'is-provisional' : '',
    date === today ? 'is-today' : '',
    changed?.has(date) ? 'is-changed' : '',
  ];
  const words = wordsOf(date, kind);
  return (
    <td
      className={classes.filter(Boolean).join(' ')}
      title={words}
      aria-current={date === today ? 'date' : undefined}
    >
      <span className="day-number" aria-hidden="true">
        {Number(date.slice(8))}
      </span>
      {mark ? (
        <span className="day-mark" aria-hidden="true">
          {mark}
        </span>
      ) : null}
      <span className="visually-hidden">{words}</span>
    </td>
  );
}

const MARK: Record<DayKind['kind'], string> = { WORKING: '', WEEKEND: '', OFF: '休', MAKE_UP: '班' };

function wordsOf(date: Day, kind: DayKind): string {
  switch (kind.kind) {
    case 'OFF':
      return `${writtenDay(date)}，${kind.name}放假，${kind.source}`;
    case 'MAKE_UP':
      return `${writtenDay(date)}，${kind.name}调休上班，${kind.source}`;
    case 'WEEKEND':
      return `${writtenDay(date)}，周末`;
    case 'WORKING':
      return `${writtenDay(date)}，工作日`;
  }
}
