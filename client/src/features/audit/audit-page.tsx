import { useQuery } from '@apollo/client/react';
import { MAX_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { AuditLogDocument, type HistoryFieldsFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { momentText } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { EmptyState, ErrorState, NoPermission } from '../../ui/state-views.tsx';
import { urlNumber, useUrlState } from '../../ui/use-url-state.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useCan, useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { AuditChanges } from './audit-changes.tsx';
import { auditWords, recordPath } from './audit-words.ts';
import { instantText } from './instant-text.ts';
import { useAuditNames } from './use-audit-names.ts';

type Line = HistoryFieldsFragment;
const urlFields = { page: urlNumber(1), size: urlNumber(50) };

/** 审计日志: every act on every record, newest first; read only. */
export function AuditPage() {
  const may = useCan('audit:read');
  return (
    <>
      <PageHead
        title="审计日志"
        breadcrumb={[{ label: '系统管理' }, { label: '审计日志' }]}
        state="每项操作的人员、时间、对象和理由，最近的在前。只读，任何人不能改动。"
      />
      {may ? <AuditTable /> : <NoPermission detail="审计日志由审计管理员查看。" />}
    </>
  );
}

function AuditTable() {
  const { today } = useWorkbench();
  const [{ page, size }, patch] = useUrlState(urlFields);
  const { data, previousData, error, loading, refetch } = useQuery(AuditLogDocument, {
    variables: { page: { page: Math.max(page, 1), size: Math.min(Math.max(size, 1), MAX_PAGE_SIZE) } },
  });
  const names = useAuditNames();
  const [readAt, setReadAt] = useState<string | null>(null);
  useEffect(() => {
    if (data) setReadAt(new Date().toISOString());
  }, [data]);
  const [fresh, setFresh] = useState(0);
  // A log that moves while it is read is no use: what is new is announced, and comes when asked for.
  useLive(({ kind }) => {
    if (kind === 'CHANGED') setFresh((count) => count + 1);
  });
  const read = () => {
    setFresh(0);
    if (page === 1) void refetch();
    else patch({ page: 1 });
  };
  const list = (data ?? previousData)?.auditLog;
  const changes = (line: Line) => <AuditChanges line={line} valueText={names.value} />;
  const object = (line: Line) => <AuditObject line={line} name={names.record(line.recordId)} />;
  const columns: readonly Column<Line>[] = [
    { key: 'at', title: '时间', width: 176, fixed: true, render: ({ at }) => instantText(at) },
    { key: 'by', title: '人员', width: 136, fixed: true, render: ({ by }) => by },
    {
      key: 'verb',
      title: '操作',
      width: 136,
      fixed: true,
      render: ({ noun, verb }) => auditWords.verb(noun, verb),
    },
    { key: 'noun', title: '对象', width: 176, render: object },
    { key: 'changes', title: '改动', render: changes },
    { key: 'reason', title: '理由', width: 208, render: ({ reason }) => reason ?? '' },
  ];
  return (
    <DataTable
      name="audit"
      label="审计日志"
      columns={columns}
      rows={list?.items ?? []}
      rowKey={({ id }) => id}
      loading={loading && !list}
      error={error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
      empty={<EmptyState title="还没有记录" detail="登记、公开、答复、授权等操作都会记在这里。" />}
      tools={
        <span className="audit-read" aria-live="polite">
          {readAt ? `读取于${momentText(readAt, today)}` : null}
          {fresh > 0 ? (
            <button type="button" className="text-button" onClick={read}>
              有新记录，重新读取
            </button>
          ) : null}
        </span>
      }
      paging={{ page, pageSize: size, total: list?.total ?? 0 }}
      onPage={(next, nextSize) => patch({ page: next, size: nextSize })}
      unit="条"
      minWidth={1000}
      card={(line) => (
        <RowCard
          status={<b style={{ fontWeight: 600 }}>{auditWords.verb(line.noun, line.verb)}</b>}
          aside={instantText(line.at)}
          title={object(line)}
          detail={
            <>
              <div>{line.by}</div>
              {line.reason ? <div>{`理由：${line.reason}`}</div> : null}
              {changes(line)}
            </>
          }
        />
      )}
    />
  );
}

/** 信息条目 as a link to it, 科室 with its name: a log of bare kinds answers nothing. */
function AuditObject({ line, name }: { line: Line; name: string | null }) {
  const keepYear = useYearLink();
  const word = auditWords.noun(line.noun);
  const path = recordPath[line.noun];
  if (path) return <Link to={keepYear(`${path}/${line.recordId}`)}>{word}</Link>;
  return name ? `${word}　${name}` : word;
}
