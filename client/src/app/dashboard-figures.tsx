import { monthDay } from '../ui/moment.ts';
import { reachOf } from '@gongkai/shared/permissions';
import { useLocation } from 'react-router';
import { rowsState } from '../features/statistics/rows-link.ts';
import { rateOf } from '../features/supervision/progress-parts.ts';
import { useTaskRows } from '../features/supervision/task-rows-link.ts';
import type {
  AttentionFieldsFragment,
  StatisticsTableFieldsFragment,
  TaskProgressFieldsFragment,
} from '../gql/graphql.ts';
import { FigureBand, type Figure } from '../ui/figure-band.tsx';
import { useYearLink } from '../ui/use-year.ts';
import { useWorkbench } from '../ui/workbench-context.tsx';

interface Props {
  table: StatisticsTableFieldsFragment;
  attention: AttentionFieldsFragment;
  progress: TaskProgressFieldsFragment | undefined;
}

/** The four figures a meeting begins with. */
export function DashboardFigures({ table, attention, progress }: Props) {
  const taskRows = useTaskRows();
  const { viewer, today } = useWorkbench();
  const keepYear = useYearLink();
  const location = useLocation();
  const redList = `${location.pathname}${location.search}#red-list`;
  const state = rowsState(location);
  const { year } = table;
  const when = String(year) === today.slice(0, 4) ? '今年' : `${year}年`;
  const row = (code: string) => table.rows.find((one) => one.code === code);
  const value = (code: string) => row(code)?.value ?? 0;
  const previous = (code: string) => row(code)?.previous ?? 0;
  const late = attention.rows.filter(({ dueOn }) => (dueOn ?? today) < today);
  const soon = attention.rows.filter(({ dueOn }) => (dueOn ?? today) >= today);
  const ownSections = reachOf(viewer, 'disclosure:read') === 'OWN' ? viewer.sectionIds : null;
  // Before plans were kept here there were no tasks: the applications then stand in their place.
  const rate = progress ? rateOf(progress.total) : null;
  const applications: Figure = {
    key: 'B',
    label: `${when}受理申请`,
    value: value('B'),
    unit: '条',
    comparison: `上年全年${previous('B')}条，已答复${value('C')}条`,
    to: keepYear('/statistics/rows?code=B'),
    state,
  };
  const figures: Figure[] = [
    {
      key: 'overdue',
      label: '逾期事项',
      value: attention.overdue,
      unit: '项',
      comparison:
        attention.overdue === 0
          ? '没有逾期'
          : late.length < attention.overdue
            ? '最紧急的列在下方'
            : shareOf(late, ownSections),
      to: redList,
      ...(attention.overdue > 0 && { status: 'overdue' as const }),
    },
    {
      key: 'due-soon',
      label: '三个工作日内到期',
      value: attention.dueSoon,
      unit: '项',
      comparison: soon[0]?.dueOn ? `最近一项${monthDay(soon[0].dueOn)}到期` : '没有临期事项',
      to: redList,
      ...(attention.dueSoon > 0 && { status: 'due-soon' as const }),
    },
    ...(progress && rate !== null
      ? [
          {
            key: 'tasks',
            label: `${when}任务完成率`,
            value: rate,
            unit: '%',
            comparison: `${progress.total.total}项完成${progress.total.done}项`,
            to: taskRows.to(null),
            state: taskRows.state,
          },
        ]
      : []),
    {
      key: 'A',
      label: `${when}主动公开`,
      value: value('A'),
      unit: '条',
      comparison: `上年全年${previous('A')}条，未及时${value('A2')}条`,
      to: keepYear('/statistics/rows?code=A'),
      state,
    },
    ...(rate === null ? [applications] : []),
  ];
  return <FigureBand label="总览" figures={figures} />;
}

/** Whose the late rows are: one's own section's, or of which kind. */
function shareOf(rows: AttentionFieldsFragment['rows'], ownSections: readonly string[] | null): string {
  if (ownSections)
    return `其中本科室${rows.filter(({ sectionId }) => ownSections.includes(sectionId)).length}项`;
  const count = (wanted: string) => rows.filter(({ noun }) => noun === wanted).length;
  const kinds = [
    ['任务', count('TASK')],
    ['信息公开', count('DISCLOSURE')],
    ['申请答复', count('APPLICATION')],
  ] as const;
  return kinds
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${kind}${number}项`)
    .join('，');
}
