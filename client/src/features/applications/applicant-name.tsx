import { useApolloClient } from '@apollo/client/react';
import { applicantKindText } from '@gongkai/shared/applications/application.texts';
import { coversRow } from '@gongkai/shared/permissions';
import { useState } from 'react';
import { RevealApplicantDocument } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import type { Application } from './application-words.ts';

/** The applicant, masked; in full for those who handle the case and say why. */
export function ApplicantName({ item, onRevealed }: { item: Application; onRevealed: () => void }) {
  const { viewer } = useWorkbench();
  const client = useApolloClient();
  // Shown once and kept nowhere: closing the drawer forgets it.
  const [fullName, setFullName] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const stop = () => {
    setAsking(false);
    setRefused(null);
  };
  const reveal = async (reason: string) => {
    setBusy(true);
    try {
      const { data } = await client.mutate({
        mutation: RevealApplicantDocument,
        variables: { input: { id: item.id, reason } },
        fetchPolicy: 'no-cache',
      });
      setFullName(data?.revealApplicant ?? null);
      stop();
      onRevealed();
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {fullName ?? item.applicant}，{applicantKindText[item.applicantKind]}
      {fullName === null && coversRow(viewer, 'application:unmask', item) ? (
        <>
          {'　'}
          <button type="button" className="text-button" onClick={() => setAsking(true)}>
            查看全名
          </button>
        </>
      ) : null}
      <ConfirmAct
        open={asking}
        act="查看全名"
        subject={item.acceptanceNo}
        consequence="申请人信息只因办理需要查看。查看的人、时间和理由记入办理记录。"
        reason={{ help: '如：电话通知补正、填写送达回证。' }}
        busy={busy}
        error={refused}
        onConfirm={(reason) => void reveal(reason)}
        onCancel={stop}
      />
    </>
  );
}
