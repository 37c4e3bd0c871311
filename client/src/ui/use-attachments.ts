import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  AttachmentsDocument,
  RemoveAttachmentDocument,
  type AttachmentFieldsFragment,
} from '../gql/graphql.ts';
import { refusedAtOnce, upload } from './upload.ts';
import { errorLine, useAct } from './use-act.ts';
import { useLive } from './workbench-context.tsx';

export type Attachment = AttachmentFieldsFragment;

/** A file on its way, or why it did not get there. */
export interface Sending {
  readonly key: number;
  readonly file: File;
  readonly percent: number;
  readonly refused: string | null;
  readonly cancel: () => void;
}

let serial = 0;

/** The files of one record, true to the live messages, and the way to add and remove some. */
export function useAttachments(noun: string, recordId: string) {
  const { cache } = useApolloClient();
  const variables = { noun, recordId };
  const { data, error, refetch } = useQuery(AttachmentsDocument, { variables });
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const { act } = useAct(RemoveAttachmentDocument);

  const put = (file: Attachment) =>
    cache.updateQuery({ query: AttachmentsDocument, variables }, (known) =>
      known ? { ...known, attachments: withFile(known.attachments, file) } : known,
    );
  useLive(({ attachment }) => {
    if (attachment?.noun === noun && attachment.recordId === recordId) put(attachment);
  });

  const patch = (key: number, change: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const forget = (key: number) => setSending((all) => all.filter((one) => one.key !== key));

  async function send(file: File): Promise<void> {
    const key = ++serial;
    const add = (one: Pick<Sending, 'refused' | 'cancel'>) =>
      setSending((all) => [...all, { key, file, percent: 0, ...one }]);
    const atOnce = refusedAtOnce(file);
    if (atOnce) return add({ refused: atOnce, cancel: () => forget(key) });
    const { end, cancel } = upload(`/files/${noun}/${recordId}`, file, (percent) => patch(key, { percent }));
    add({ refused: null, cancel });
    const became = await end;
    if ('refused' in became) return patch(key, { refused: became.refused, cancel: () => forget(key) });
    forget(key);
    if ('taken' in became) {
      const fields = { noun, recordId, version: 1, removedAt: null };
      put({ __typename: 'Attachment', ...fields, ...became.taken });
    }
  }

  async function remove({ id }: Attachment): Promise<void> {
    setRefused(null);
    const outcome = await act({ id });
    if ('done' in outcome) put(outcome.done);
    else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  }

  return {
    files: data?.attachments,
    error,
    refetch: () => void refetch(),
    sending,
    refused,
    send: (files: Iterable<File>) => {
      for (const file of files) void send(file);
    },
    remove: (file: Attachment) => void remove(file),
  };
}

/** The list with the file as it is now: new at the end, gone when it was removed. */
export function withFile(files: readonly Attachment[], file: Attachment): Attachment[] {
  if (file.removedAt !== null) return files.filter(({ id }) => id !== file.id);
  return files.some(({ id }) => id === file.id) ? [...files] : [...files, file];
}
