import { useQuery } from '@apollo/client/react';
import { Checkbox, InputNumber } from 'antd';
import { useState } from 'react';
import { MarkAttendanceDocument, TrainingAttendeesDocument } from '../../gql/graphql.ts';
import { Section } from '../../ui/section.tsx';
import { EmptyState, ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useLive } from '../../ui/workbench-context.tsx';
import type { Attendance, Training } from './training-words.ts';
import './attendance-list.css';

/** 参训人员: who is listed, who came, and what they scored; ticked at the door, on a phone as well. */
export function AttendanceList({ item, mayTick }: { item: Training; mayTick: boolean }) {
  const { data, error, refetch } = useQuery(TrainingAttendeesDocument, { variables: { id: item.id } });
  const rows = data?.training.attendees;
  useLive(({ training }) => {
    // Whoever is listed already redraws by themselves; only the newly listed have to be read.
    if (training?.id === item.id && rows && training.listed !== rows.length) void refetch();
  });
  const note = `参训${item.attended}人次，名单${item.listed}人`;
  return (
    <Section
      title="参训人员"
      right={item.averageScore === null ? note : `${note}，平均成绩${item.averageScore}`}
    >
      {error && !rows ? (
        <ErrorState detail={error.message} onRetry={() => void refetch()} />
      ) : !rows ? (
        <LoadingLines rows={4} />
      ) : rows.length === 0 ? (
        <EmptyState title="名单上还没有人" detail="由办公室添加人员或整个科室。" />
      ) : (
        <ul className="attendance-list" aria-label="参训人员">
          {rows.map((row) => (
            <AttendanceLine key={row.id} row={row} mayTick={mayTick} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function AttendanceLine({ row, mayTick }: { row: Attendance; mayTick: boolean }) {
  const { act, busy } = useAct(MarkAttendanceDocument);
  const [refused, setRefused] = useState<string | null>(null);
  const mark = async (present: boolean, score: number | null) => {
    if (present === row.present && score === row.score) return;
    const outcome = await act({ input: { id: row.id, version: row.version, present, score } });
    setRefused(
      'done' in outcome ? null : 'conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors),
    );
  };
  const name = (
    <>
      <span className="attendance-name">{row.person.name}</span>
      <span className="note">{row.section?.name ?? row.person.post}</span>
    </>
  );
  return (
    <li>
      <div className="attendance-line">
        {mayTick ? (
          <Checkbox
            checked={row.present}
            disabled={busy}
            onChange={(event) => void mark(event.target.checked, event.target.checked ? row.score : null)}
          >
            {name}
          </Checkbox>
        ) : (
          <span className="attendance-who">
            {name}
            <StatusMark kind={row.present ? 'done' : 'not-started'}>
              {row.present ? '参训' : '未参训'}
            </StatusMark>
          </span>
        )}
        {row.present && mayTick ? (
          <InputNumber
            aria-label={`${row.person.name}的成绩`}
            placeholder="成绩"
            min={0}
            max={100}
            precision={0}
            controls={false}
            inputMode="numeric"
            key={row.version}
            {...(row.score !== null && { defaultValue: row.score })}
            disabled={busy}
            onBlur={(event) => void mark(true, scoreIn(event.target.value))}
            onPressEnter={(event) => void mark(true, scoreIn(event.currentTarget.value))}
          />
        ) : row.score !== null ? (
          <span>{row.score}分</span>
        ) : null}
      </div>
      {refused ? (
        <p className="field-error" role="alert">
          {refused}
        </p>
      ) : null}
    </li>
  );
}

/** What stands in the field when it is left; the server checks it again. */
function scoreIn(text: string): number | null {
  const score = Number.parseInt(text, 10);
  return Number.isNaN(score) ? null : Math.min(100, Math.max(0, score));
}
