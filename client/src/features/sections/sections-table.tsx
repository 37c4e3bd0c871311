import { sectionKindText } from '@gongkai/shared/sections/section';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import type { SectionRow } from './organisation-words.ts';

/** 科室与直属单位, each with its head and its liaison. */
export function SectionsTable({
  sections,
  mayWrite,
}: {
  sections: readonly SectionRow[] | undefined;
  mayWrite: boolean;
}) {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const to = (row: SectionRow, form = '') => keepYear(`/organisation/sections/${row.id}${form}`);
  const open = (path: string) => void navigate(path, { state: overList, preventScrollReset: true });
  const link = (row: SectionRow, words: string, form = '') => (
    <Link to={to(row, form)} state={overList} preventScrollReset>
      {words}
    </Link>
  );
  const handOver = (row: SectionRow) => (row.liaison ? '联络员交接' : '指定联络员');
  const rows = sections ?? [];
  const columns: Column<SectionRow>[] = [
    { key: 'position', title: '序号', width: 64, render: (_, index) => index + 1 },
    { key: 'name', title: '名称', fixed: true, render: (row) => link(row, row.name) },
    { key: 'kind', title: '类别', width: 112, render: (row) => sectionKindText[row.kind] },
    {
      key: 'head',
      title: '负责人',
      width: 208,
      render: ({ head }) => (head ? `${head.name}　${head.post}` : <span className="note">未定</span>),
    },
    {
      key: 'liaison',
      title: '联络员',
      width: 128,
      render: ({ liaison }) => liaison?.name ?? <span className="note">未指定</span>,
    },
    { key: 'phone', title: '联络员电话', width: 144, render: ({ liaison }) => liaison?.phone ?? '' },
  ];
  if (mayWrite)
    columns.push({
      key: 'acts',
      title: '',
      width: 144,
      align: 'right',
      fixed: true,
      render: (row) => (
        <span className="row-acts">
          {link(row, handOver(row), '/liaison')}
          {link(row, '编辑', '/edit')}
        </span>
      ),
    });
  const liaisons = rows.filter(({ liaison }) => liaison).length;
  return (
    <Section title="科室与直属单位" right={sections ? `${rows.length}个，已有联络员${liaisons}名` : null}>
      <DataTable
        name="sections"
        label="科室与直属单位"
        settings={false}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        loading={!sections}
        minWidth={880}
        empty={<EmptyState title="还没有科室" detail="由局办公室新建科室，再登记人员、指定联络员。" />}
        card={(row) => (
          <RowCard
            status={<span>{sectionKindText[row.kind]}</span>}
            title={link(row, row.name)}
            detail={
              <>
                <div>{`负责人　${row.head?.name ?? '未定'}`}</div>
                <div>{`联络员　${row.liaison?.name ?? '未指定'}${row.liaison?.phone ? `　电话${row.liaison.phone}` : ''}`}</div>
              </>
            }
            act={
              mayWrite ? (
                <Button onClick={() => open(to(row, '/liaison'))}>{row.liaison ? '交接' : '指定'}</Button>
              ) : null
            }
          />
        )}
      />
    </Section>
  );
}
