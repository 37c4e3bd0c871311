import { useState } from 'react';
import { DisableAccountDocument } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { accountName, type Account } from './account-words.ts';

/** 停用、启用 of one account, with the reason; null while nobody is asked. */
export function DisableAccount({ account, onClose }: { account: Account | null; onClose: () => void }) {
  const [refused, setRefused] = useState<string | null>(null);
  const { act, busy } = useAct(DisableAccountDocument);
  const close = () => {
    setRefused(null);
    onClose();
  };
  const confirm = async (reason: string) => {
    if (!account) return;
    const outcome = await act({ input: { id: account.id, disabled: !account.disabled, reason } });
    if ('done' in outcome) close();
    else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  return (
    <ConfirmAct
      open={account !== null}
      act={account?.disabled ? '启用' : '停用'}
      subject={account ? `${accountName(account)}（${account.loginName}）` : ''}
      consequence={
        account?.disabled
          ? '启用后可用原密码登录，角色不变。'
          : '其所有登录立即退出，不能再登录；已办理的记录不变，角色保留，可以再启用。'
      }
      reason={{ help: '记入审计日志，如调离、退休、返岗。' }}
      danger={account?.disabled === false}
      busy={busy}
      error={refused}
      onConfirm={(reason) => void confirm(reason)}
      onCancel={close}
    />
  );
}
