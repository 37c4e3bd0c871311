import { useMutation } from '@apollo/client/react';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { AcceptTasksDocument, type AcceptTasksMutation } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { Task } from './task-words.ts';

type RowResult = AcceptTasksMutation['acceptTasks'][number];

interface Outcome {
  readonly tasks: readonly Task[];
  readonly results: readonly RowResult[];
}

/** 接收 of several at once: each for itself, with a line on what became of it. */
export function BulkAccept({ tasks, onDone }: { tasks: readonly Task[]; onDone: () => void }) {
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [accept, { loading }] = useMutation(AcceptTasksDocument);
  const waiting = tasks.filter(({ status }) => status === 'SUBMITTED');
  const confirm = async () => {
    setError(null);
    try {
      const input = { tasks: tasks.map(({ id, version }) => ({ id, version })) };
      const { data } = await accept({ variables: { input } });
      setAsking(false);
      setOutcome({ tasks, results: data?.acceptTasks ?? [] });
    } catch {
      setError('网络中断，不能确定哪些已接收，请看列表中的状态后再试。');
    }
  };
  return (
    <>
      <Button type="primary" disabled={waiting.length === 0} onClick={() => setAsking(true)}>
        接收
      </Button>
      {waiting.length < tasks.length ? (
        <span className="note">{`其中${waiting.length}项待审核，其余会说明原因`}</span>
      ) : null}
      <ConfirmAct
        open={asking}
        act="接收"
        subject={`${tasks.length}项任务，其中待审核${waiting.length}项`}
        consequence="逐项接收，各自给出回执；不在待审核状态的不受影响。"
        busy={loading}
        error={error}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      />
      <Results
        outcome={outcome}
        onClose={() => {
          setOutcome(null);
          onDone();
        }}
      />
    </>
  );
}

/** The office's own acceptance, asked for again, is the one already there. */
function noteOf({ done, message }: RowResult, task: Task | undefined): string | null {
  if (message) return `　${message}`;
  return done && task?.status === 'DONE' ? '　此前已接收' : null;
}

function Results({ outcome, onClose }: { outcome: Outcome | null; onClose: () => void }) {
  const done = outcome?.results.filter((one) => one.done).length ?? 0;
  const of = (id: string) => outcome?.tasks.find((task) => task.id === id);
  return (
    <Modal
      open={outcome !== null}
      title={`接收结果：${done}项已接收，${(outcome?.results.length ?? 0) - done}项未接收`}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          知道了
        </Button>
      }
      width={640}
    >
      <ul className="bulk-results">
        {outcome?.results.map((one) => (
          <li key={one.id}>
            <StatusMark kind={one.done ? 'done' : 'returned'}>{one.done ? '已接收' : '未接收'}</StatusMark>
            <span>
              {`${of(one.id)?.taskNo ?? ''}　${of(one.id)?.title ?? ''}`}
              <span className="note">{noteOf(one, of(one.id))}</span>
            </span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
