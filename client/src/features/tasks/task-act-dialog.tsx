import { App } from 'antd';
import { useState } from 'react';
import {
  AcceptTaskDocument,
  ReopenTaskDocument,
  ReturnTaskDocument,
  VoidTaskDocument,
  WithdrawTaskDocument,
} from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { errorLine, useAct, type Outcome } from '../../ui/use-act.ts';
import type { DialogAct } from './task-acts.ts';
import { actWords } from './task-act-words.ts';
import type { Task } from './task-words.ts';

interface TaskActDialogProps {
  task: Task | null;
  /** null = closed. */
  act: DialogAct | null;
  onClose: () => void;
  onDone?: (act: DialogAct) => void;
}

/** One act on one task, asked for once more and with its reason. */
export function TaskActDialog({ task, act, onClose, onDone }: TaskActDialogProps) {
  const { message } = App.useApp();
  const [refused, setRefused] = useState<string | null>(null);
  const { perform, busy } = useTaskActs();
  // The words stay while the dialog closes.
  const [last, setLast] = useState<DialogAct>('accept');
  if (act && act !== last) setLast(act);
  const { done, ...words } = actWords[act ?? last];
  const close = () => {
    setRefused(null);
    onClose();
  };
  const confirm = async (text: string) => {
    if (!task || !act) return;
    const outcome = await perform(act, task, text);
    if ('done' in outcome) {
      close();
      void message.success(done, 6);
      onDone?.(act);
    } else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  return (
    <ConfirmAct
      open={act !== null && task !== null}
      {...words}
      subject={task ? `${task.taskNo}　${task.title}` : null}
      busy={busy}
      error={refused}
      onConfirm={(text) => void confirm(text)}
      onCancel={close}
    />
  );
}

function useTaskActs() {
  const accept = useAct(AcceptTaskDocument);
  const giveBack = useAct(ReturnTaskDocument);
  const reopen = useAct(ReopenTaskDocument);
  const withdraw = useAct(WithdrawTaskDocument);
  const voiding = useAct(VoidTaskDocument);
  const perform = (act: DialogAct, { id, version }: Task, text: string): Promise<Outcome<Task>> => {
    switch (act) {
      case 'accept':
        return accept.act({ input: { id, version, opinion: text || null } });
      case 'return':
        return giveBack.act({ input: { id, version, opinion: text } });
      case 'reopen':
        return reopen.act({ input: { id, version, reason: text } });
      case 'withdraw':
        return withdraw.act({ input: { id, version } });
      case 'void':
        return voiding.act({ input: { id, version, reason: text } });
    }
  };
  const busy = [accept, giveBack, reopen, withdraw, voiding].some((one) => one.busy);
  return { perform, busy };
}
