import { useQuery } from '@apollo/client/react';
import { importStatusText } from '@gongkai/shared/imports/import';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { ImportJobsDocument } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { momentText } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Section } from '../../ui/section.tsx';
import { EmptyState, ErrorState, NoPermission, NoticeBar } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useCan, useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { ledgers, statusKind, words, type Job } from './import-words.ts';
import { uploadFile } from './upload-file.ts';
import './import.css';

/** 导入: the template, the file, and what was brought in before. */
export function ImportPage() {
  const { ledger = '' } = useParams();
  const known = ledgers[ledger];
  const may = useCan('ledger:import');
  if (!known) return <EmptyState title={words.nothing} />;
  const title = `导入${known.name}`;
  return (
    <>
      <PageHead
        title={title}
        breadcrumb={[{ label: known.name, to: known.path }, { label: '导入' }]}
        state={words.rules}
      />
      {may ? (
        <>
          <Choose ledger={ledger} />
          <Earlier ledger={ledger} />
        </>
      ) : (
        <NoPermission detail={words.forbidden} />
      )}
    </>
  );
}

function Choose({ ledger }: { ledger: string }) {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const send = async (file: File | undefined) => {
    if (!file || busy) return;
    setBusy(true);
    setRefused(null);
    const answer = await uploadFile(ledger, file);
    setBusy(false);
    if (input.current) input.current.value = '';
    if ('refused' in answer) setRefused(answer.refused);
    else void navigate(`/import/${ledger}/${answer.id}`);
  };
  const template = async () => {
    const wrong = await saveFile(`/imports/${ledger}/template.xlsx`);
    if (wrong) void message.error(wrong, 8);
  };
  return (
    <>
      {refused ? <NoticeBar kind="overdue">{refused}</NoticeBar> : null}
      <div
        className="import-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void send(event.dataTransfer.files[0]);
        }}
      >
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={words.choose}
          onChange={(event) => void send(event.target.files?.[0])}
        />
        <Button type="primary" size="large" loading={busy} onClick={() => input.current?.click()}>
          {busy ? words.checking : words.choose}
        </Button>
        <Button size="large" onClick={() => void template()}>
          {words.template}
        </Button>
        <p className="note">也可以把文件拖到这里。一次最多20000行，文件不超过5 MB，不能有公式。</p>
      </div>
    </>
  );
}

function Earlier({ ledger }: { ledger: string }) {
  const { today } = useWorkbench();
  const { data, error, refetch } = useQuery(ImportJobsDocument, {
    variables: { ledger },
    fetchPolicy: 'cache-and-network',
  });
  useLive(({ importJob, change }) => {
    if (importJob?.ledger === ledger && change === 'created') void refetch();
  });
  const link = (row: Job) => <Link to={`/import/${ledger}/${row.id}`}>{row.fileName}</Link>;
  const columns: Column<Job>[] = [
    {
      key: 'status',
      title: '状态',
      width: 120,
      render: (row) => <StatusMark kind={statusKind[row.status]}>{importStatusText[row.status]}</StatusMark>,
    },
    { key: 'file', title: '文件', render: link },
    { key: 'saved', title: '已保存', width: 88, align: 'right', render: (row) => row.saved },
    { key: 'bad', title: '错误行', width: 88, align: 'right', render: (row) => row.bad },
    { key: 'by', title: '上传人', width: 120, render: (row) => row.uploadedBy },
    {
      key: 'at',
      title: '时间',
      width: 136,
      align: 'right',
      render: (row) => momentText(row.createdAt, today),
    },
  ];
  return (
    <Section title="最近的导入" right="最近10次">
      <DataTable
        name="imports"
        label="最近的导入"
        settings={false}
        columns={columns}
        rows={data?.importJobs ?? []}
        rowKey={(row) => row.id}
        loading={!data && !error}
        error={error && !data ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title="还没有导入过" />}
        card={(row) => (
          <RowCard
            status={<StatusMark kind={statusKind[row.status]}>{importStatusText[row.status]}</StatusMark>}
            aside={momentText(row.createdAt, today)}
            title={link(row)}
            detail={`已保存${row.saved}行，错误${row.bad}行`}
          />
        )}
      />
    </Section>
  );
}
