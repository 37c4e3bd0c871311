import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState, type ReactNode } from 'react';
import { ConfirmAct, type ConfirmActProps } from './confirm-act.tsx';
import { errorLine, useAct } from './use-act.ts';

type Asked = Pick<ConfirmActProps, 'act' | 'subject' | 'consequence' | 'reason' | 'danger'>;

interface ConfirmedAct<V> extends Asked {
  /** What is sent, with the reason where one was asked for. */
  variables: (reason: string) => V;
  onDone: () => void;
}

/** An act that is confirmed in a dialog, which also says what the server refused. */
export function useConfirmedAct<D extends { __typename?: string }, V extends Record<string, unknown>>(
  document: TypedDocumentNode<D, V>,
  { variables, onDone, ...asked }: ConfirmedAct<V>,
) {
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { act, busy } = useAct(document);
  const stop = () => {
    setOpen(false);
    setRefused(null);
  };
  const confirm = async (reason: string) => {
    const outcome = await act(variables(reason));
    if ('done' in outcome) {
      stop();
      onDone();
    } else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  const dialog: ReactNode = (
    <ConfirmAct
      {...asked}
      open={open}
      busy={busy}
      error={refused}
      onConfirm={(reason) => void confirm(reason)}
      onCancel={stop}
    />
  );
  return { ask: () => setOpen(true), dialog };
}
