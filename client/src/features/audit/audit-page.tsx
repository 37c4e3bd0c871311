import { useQuery } from '@apollo/client/react';
import { MAX_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { AuditLogDocument, type HistoryFieldsFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { momentText } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { EmptyState, ErrorState, NoPermission } from '../../ui/state-views.tsx';
import { urlNumber, useUrlState } from '../../ui/use-url-state.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { auditWords } from './audit-words.ts';

type Line = HistoryFieldsFragment;
const urlFields = { page: urlNumber(1), size: urlNumber(50) };

/** 审计日志: every act on every record, newest first; read only. */
export function AuditPage() {
  const { today } = useWorkbench();
  const may = useCan('audit:read');
  const [{ page, size }, patch] = useUrlState(urlFields);
  const { data, previousData, error, refetch } = useQuery(AuditLogDocument, {
    variables: { page: { page, size: Math.min(size, MAX_PAGE_SIZE) } },
    skip: !may,
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.auditLog;
  if (!may) return <NoPermission detail="审计日志由审计管理员查看。" />;
  const changes = (line: Line) =>
    line.changes
      .map(({ field }) => auditWords.field(field))
      .filter(Boolean)
      .join('、');
  const columns: readonly Column<Line>[] = [
    { key: 'at', title: '时间', width: 148, fixed: true, render: (line) => momentText(line.at, today) },
    { key: 'by', title: '人员', width: 144, render: (line) => line.by },
    { key: 'verb', title: '操作', width: 144, render: (line) => auditWords.verb(line.verb) },
    { key: 'noun', title: '对象', width: 128, render: (line) => auditWords.noun(line.noun) },
    { key: 'changes', title: '改动项目', fixed: true, render: changes },
    { key: 'reason', title: '理由', width: 240, render: (line) => line.reason ?? '' },
  ];
  return (
    <>
      <PageHead
        title="审计日志"
        breadcrumb={[{ label: '审计日志' }]}
        state="每项操作的人员、时间和理由。只读，任何人不能改动。"
      />
      <DataTable
        name="audit"
        label="审计日志"
        columns={columns}
        rows={list?.items ?? []}
        rowKey={(line) => line.id}
        loading={!list && !error}
        error={error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title="还没有记录" />}
        paging={{ page, pageSize: size, total: list?.total ?? 0 }}
        onPage={(next, nextSize) => patch({ page: next, size: nextSize })}
        unit="条"
        minWidth={960}
        card={(line) => (
          <RowCard
            status={<span>{auditWords.verb(line.verb)}</span>}
            aside={momentText(line.at, today)}
            title={`${auditWords.noun(line.noun)}　${changes(line)}`}
            detail={[line.by, line.reason].filter(Boolean).join('　')}
          />
        )}
      />
    </>
  );
}
