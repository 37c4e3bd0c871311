import { useQuery } from '@apollo/client/react';
import { noticeProblems } from '@gongkai/shared/calendar/notice-check';
import type { NoticeDay } from '@gongkai/shared/calendar/notice';
import { Form } from 'antd';
import { useEffect } from 'react';
import { PreviewNoticeDocument, type PreviewNoticeQuery } from '../../gql/graphql.ts';
import { writtenDay } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useLive } from '../../ui/workbench-context.tsx';

export type Preview = PreviewNoticeQuery['previewNotice'];

interface NoticePreviewProps {
  year: number;
  /** null while there is none to agree to. */
  onPreview: (preview: Preview | null) => void;
}

/** 调整预览: which days change, and every open limit that moves with them. */
export function NoticePreview({ year, onPreview }: NoticePreviewProps) {
  const form = Form.useFormInstance();
  const days = (Form.useWatch('days', form) ?? []) as readonly NoticeDay[]; // as the field gives them
  const title = String(Form.useWatch('title', form) ?? '');
  const ready = days.length > 0 && noticeProblems(year, days).length === 0;
  const { data, error, loading, refetch } = useQuery(PreviewNoticeDocument, {
    variables: { input: { year, title: title || '放假安排', noticeNo: null, url: null, days: [...days] } },
    skip: !ready,
    fetchPolicy: 'no-cache',
  });
  // What moves may have changed under one's hands: somebody else's registration, somebody else's notice.
  useLive(({ notice, disclosure, application, task }) => {
    if (ready && (notice || disclosure || application || task)) void refetch();
  });
  const preview = ready && !loading ? (data?.previewNotice ?? null) : null;
  useEffect(() => onPreview(preview), [preview, onPreview]);
  if (!ready) return null;
  return (
    <Section title="调整预览" right={preview ? `录入后已知至${writtenDay(preview.knownThrough)}` : null}>
      {preview ? (
        <Moved preview={preview} />
      ) : error ? (
        <ErrorState detail={error.message} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines rows={4} />
      )}
    </Section>
  );
}

function Moved({ preview }: { preview: Preview }) {
  const { changedDays, moved, movedTotal, movedByNoun } = preview;
  const counts = movedByNoun.map(({ label, count }) => `${label}${count}项`).join('、');
  return (
    <>
      <p className="notice-moves">
        {changedDays.length === 0
          ? '与现有的放假安排相同。'
          : `${changedDays.length}天的放假、上班有变动；${movedTotal > 0 ? `调整${movedTotal}项期限：${counts}。` : '没有期限因此变动。'}`}
      </p>
      {moved.length > 0 ? (
        <table className="table-rules">
          <thead>
            <tr>
              <th scope="col">事项</th>
              <th scope="col">科室</th>
              <th scope="col" className="number">
                原期限
              </th>
              <th scope="col" className="number">
                新期限
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.map((row) => (
              <tr key={row.id}>
                <td>
                  {row.title}
                  <div className="note">{row.number}</div>
                </td>
                <td>{row.section}</td>
                <Due day={row.before} provisional={row.beforeProvisional} />
                <Due day={row.after} provisional={row.afterProvisional} />
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {movedTotal > moved.length ? (
        <p className="note">{`另有${movedTotal - moved.length}项未列出。`}</p>
      ) : null}
    </>
  );
}

function Due({ day, provisional }: { day: string; provisional: boolean }) {
  return (
    <td className="number">
      {day}
      {provisional ? <div className="note">暂定</div> : null}
    </td>
  );
}
