import { useQuery } from '@apollo/client/react';
import { canCancel, canStart, importStatusText } from '@gongkai/shared/imports/import';
import { App, Button, Progress } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { CancelImportDocument, ImportJobDocument, StartImportDocument } from '../../gql/graphql.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { ErrorState, LoadingLines, NoPermission, NoticeBar } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { Mistakes, There } from './import-rows.tsx';
import { ledgers, resultLine, statusKind, words, type Job } from './import-words.ts';
import './import.css';

/** One file: what it would come to, then how far it has come. It goes on without anybody looking. */
export function ImportJobPage() {
  const { ledger = '', id = '' } = useParams();
  const may = useCan('ledger:import');
  const { data, error, refetch } = useQuery(ImportJobDocument, { variables: { id }, skip: !may });
  const known = ledgers[ledger];
  const job = data?.importJob;
  return (
    <>
      <PageHead
        title={`导入${known?.name ?? ''}`}
        breadcrumb={[
          { label: known?.name ?? '台账', to: known?.path ?? '/' },
          { label: '导入', to: `/import/${ledger}` },
          { label: job?.fileName ?? '' },
        ]}
        state={
          job ? (
            <>
              <StatusMark kind={statusKind[job.status]}>{importStatusText[job.status]}</StatusMark>
              <span className="import-file">
                {job.fileName}，{job.uploadedBy}上传
              </span>
            </>
          ) : null
        }
      />
      {!may ? (
        <NoPermission detail={words.forbidden} />
      ) : job ? (
        <>
          <NextStep job={job} />
          <Mistakes job={job} rows={job.mistakes} />
          <There job={job} rows={job.thereRows} />
        </>
      ) : error ? (
        <ErrorState detail={error.message} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines rows={6} />
      )}
    </>
  );
}

/** 下一步, in the one frame of the page. */
function NextStep({ job }: { job: Job }) {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const start = useAct(StartImportDocument);
  const cancel = useAct(CancelImportDocument);
  const [refused, setRefused] = useState<string | null>(null);
  const known = ledgers[job.ledger];
  const run = async (act: typeof start.act | typeof cancel.act) => {
    const outcome = await act({ input: { id: job.id } });
    setRefused('errors' in outcome ? errorLine(outcome.errors) : null);
  };
  const download = async () => {
    const wrong = await saveFile(`/imports/${job.id}/mistakes.xlsx`);
    if (wrong) void message.error(wrong, 8);
  };
  const startable = canStart(job);
  return (
    <section className="import-next" aria-label="下一步">
      {refused ? <NoticeBar kind="overdue">{refused}</NoticeBar> : null}
      <p className="import-line" role="status">
        {resultLine(job)}
      </p>
      <p className="note">
        可导入{job.good}行，错误{job.bad}行，台账中已有{job.there}行（跳过）。
      </p>
      {job.status !== 'CHECKED' ? (
        <Progress
          percent={job.good === 0 ? 0 : Math.floor((job.done * 100) / job.good)}
          format={() => `${job.done} / ${job.good}`}
          status="normal"
          aria-label="导入进度"
        />
      ) : null}
      <div className="import-acts">
        {startable ? (
          <Button type="primary" size="large" loading={start.busy} onClick={() => void run(start.act)}>
            {job.done === 0 ? `${words.confirm}${job.good}行` : words.resume}
          </Button>
        ) : canCancel(job) ? (
          <Button size="large" loading={cancel.busy} onClick={() => void run(cancel.act)}>
            {words.cancel}
          </Button>
        ) : (
          <Button type="primary" size="large" onClick={() => void navigate(known?.path ?? '/')}>
            查看{known?.name}
          </Button>
        )}
        {job.bad > 0 ? (
          <Button size="large" onClick={() => void download()}>
            {words.mistakesFile}
          </Button>
        ) : null}
        {canCancel(job) ? null : (
          <Button size="large" onClick={() => void navigate(`/import/${job.ledger}`)}>
            {words.another}
          </Button>
        )}
      </div>
    </section>
  );
}
