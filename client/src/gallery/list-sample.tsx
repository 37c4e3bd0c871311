import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column, type Sort } from '../ui/data-table.tsx';
import { DayField } from '../ui/day-field.tsx';
import { FilterBar } from '../ui/filter-bar.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { GroupHead, RowCard, TitleCell } from '../ui/ruled-list.tsx';
import { Section } from '../ui/section.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { sampleRows, type SampleRow } from './sample-rows.ts';

const columns: readonly Column<SampleRow>[] = [
  {
    key: 'state',
    title: '状态',
    width: 150,
    fixed: true,
    render: (row) => <StatusMark kind={row.kind}>{row.state}</StatusMark>,
  },
  {
    key: 'title',
    title: '事项与原因',
    fixed: true,
    render: (row) => (
      <TitleCell detail={row.detail}>
        <Link to="/x">{row.title}</Link>
      </TitleCell>
    ),
  },
  { key: 'section', title: '科室', width: 120, sortable: true, render: (row) => row.section },
  { key: 'who', title: '责任人', width: 100, render: (row) => row.who },
  { key: 'due', title: '截止', width: 90, align: 'right', sortable: true, render: (row) => row.due },
  {
    key: 'act',
    title: '',
    width: 80,
    align: 'right',
    fixed: true,
    render: () => <Button size="small">督办</Button>,
  },
];

const card = (row: SampleRow) => (
  <RowCard
    status={<StatusMark kind={row.kind}>{row.state}</StatusMark>}
    aside={`${row.due}截止`}
    title={<Link to="/x">{row.title}</Link>}
    detail={`${row.section}　${row.detail}`}
    act={row.kind === 'overdue' ? <Button>督办</Button> : null}
  />
);

export function ListSample() {
  const [sort, setSort] = useState<Sort | null>({ key: 'due', order: 'asc' });
  const [keys, setKeys] = useState<string[]>(['2']);
  const nothing = () => undefined;
  return (
    <>
      <PageHead
        title="任务中心"
        breadcrumb={[{ label: '任务中心', to: '/x' }, { label: '我的任务' }]}
        state="局办公室　未完成4项　数据截至09时41分"
        actions={<Button type="primary">新建任务</Button>}
      />
      <FilterBar
        onSearch={nothing}
        onReset={nothing}
        fields={[
          { key: 'q', label: '标题', control: (id) => <Input id={id} allowClear placeholder="标题或编号" /> },
          {
            key: 's',
            label: '科室',
            control: (id) => <Select id={id} placeholder="全部科室" options={[]} allowClear />,
          },
          {
            key: 'd',
            label: '截止不晚于',
            control: (id) => <DayField id={id} today="2026-10-26" showFormat={false} />,
          },
          { key: 'w', label: '责任人', filled: true, control: (id) => <Input id={id} /> },
        ]}
      />
      <DataTable
        name="sample"
        twoLine
        label="任务"
        columns={columns}
        rows={sampleRows}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={setSort}
        onOpen={nothing}
        current="3"
        unit="项"
        paging={{ page: 1, pageSize: 10, total: 48 }}
        selection={{ keys, onChange: setKeys, acts: <Button size="small">督办所选</Button> }}
        card={card}
      />
      <Section title="分组">
        <DataTable
          name="groups"
          settings={false}
          label="我的任务"
          columns={columns}
          rows={sampleRows}
          rowKey={(row) => row.id}
          group={{
            of: (row) => row.kind,
            head: (_, rows) => (
              <GroupHead title={rows[0]?.state.slice(0, 2) ?? ''} note={`${rows.length}项`} />
            ),
          }}
          card={card}
        />
      </Section>
      <Section title="读取中">
        <DataTable
          name="waiting"
          settings={false}
          twoLine
          label="读取中"
          columns={columns}
          rows={[]}
          rowKey={() => ''}
          loading
          paging={{ page: 1, pageSize: 3, total: 0 }}
          card={card}
        />
      </Section>
      <Section title="空">
        <DataTable
          name="empty"
          settings={false}
          label="空"
          columns={columns}
          rows={[]}
          rowKey={() => ''}
          card={card}
        />
      </Section>
    </>
  );
}
