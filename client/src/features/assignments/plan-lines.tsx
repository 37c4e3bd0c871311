import { dutyAreaText } from '@gongkai/shared/assignments/plan.texts';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { GroupHead, RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { lineLimit, type OpenedPlan, type PlanLine } from './plan-words.ts';

/** 责任分解表 of one edition, in the columns of the office. */
export function PlanLines({ plan, editable }: { plan: OpenedPlan; editable: boolean }) {
  const link = useListLink();
  const navigate = useNavigate();
  const path = (line: PlanLine) => link(`/assignments/plan/lines/${line.lineKey}`);
  const title = (line: PlanLine) => (
    <Link to={path(line)} state={overList} preventScrollReset>
      {line.task}
    </Link>
  );
  const open = (to: string) => void navigate(to, { state: overList, preventScrollReset: true });
  const columns: readonly Column<PlanLine>[] = [
    { key: 'no', title: '序号', width: 56, render: (_line, index) => index + 1 },
    { key: 'responsibility', title: '责任', width: 168, fixed: true, render: (line) => line.responsibility },
    {
      key: 'task',
      title: '任务和措施',
      fixed: true,
      render: (line) => <TitleCell detail={line.measures.join('；')}>{title(line)}</TitleCell>,
    },
    { key: 'section', title: '责任科室', width: 112, render: (line) => line.section.name },
    { key: 'person', title: '责任人', width: 80, render: (line) => line.person?.name ?? '联络员' },
    { key: 'leader', title: '责任领导', width: 80, render: (line) => line.leader?.name },
    { key: 'limit', title: '完成时限', width: 176, render: lineLimit },
    { key: 'points', title: '分值', width: 56, align: 'right', render: (line) => line.points },
  ];
  return (
    <Section
      title="责任分解表"
      right={
        <span className="plan-lines-right">
          {`${plan.lines.length}项`}
          {editable ? (
            <Button size="small" onClick={() => open(link('/assignments/plan/lines/new'))}>
              新增责任
            </Button>
          ) : null}
        </span>
      }
    >
      <DataTable
        name="plan-lines"
        label="责任分解表"
        settings={false}
        twoLine
        columns={columns}
        rows={plan.lines}
        rowKey={({ id }) => id}
        minWidth={960}
        onOpen={(line) => open(path(line))}
        empty={<EmptyState title="还没有分解责任" detail="逐项写明责任、任务、措施、科室和完成时限。" />}
        group={{
          of: ({ area }) => area,
          head: (_area, [first, ...rest]) => (
            <GroupHead title={first ? dutyAreaText[first.area] : ''} note={`${rest.length + 1}项`} />
          ),
        }}
        card={(line) => (
          <RowCard
            status={<span>{line.section.name}</span>}
            aside={lineLimit(line)}
            title={title(line)}
            detail={line.responsibility}
          />
        )}
      />
    </Section>
  );
}
