import { StatusMark } from '../../ui/status-mark.tsx';
import { clockTime } from '../../ui/moment.ts';
import type { Account } from './account-words.ts';

/** A lock ends by itself; the server clears its time only at the next login. */
export const isLocked = ({ lockedUntil }: Account): boolean =>
  lockedUntil !== null && Date.parse(lockedUntil) > Date.now();

export function AccountState({ account }: { account: Account }) {
  if (account.disabled) return <StatusMark kind="paused">停用</StatusMark>;
  if (isLocked(account)) return <StatusMark kind="locked">锁定</StatusMark>;
  return <StatusMark kind="normal">启用</StatusMark>;
}

/** What the word alone does not say. */
export function stateNote(account: Account): string | null {
  if (account.disabled) return null;
  if (isLocked(account)) return `连续输错密码，${clockTime(account.lockedUntil ?? '')}解除`;
  return account.mustChangePassword ? '待本人改初始密码' : null;
}
