import { App } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { useListLink } from '../../ui/use-list-link.ts';
import { ledgerPath, minePath } from './task-words.ts';

/** Where the drawer of a task lies: over 我的任务 or over the ledger, and where it was opened from. */
export function useTaskPlaces() {
  const navigate = useNavigate();
  const link = useListLink();
  const { pathname, state } = useLocation();
  const { message } = App.useApp();
  const base = pathname.startsWith(`${ledgerPath}/`) ? ledgerPath : minePath;
  const from = cameFrom(state);
  const over = (path: string) =>
    void navigate(link(`${base}/${path}`), { state: state as unknown, preventScrollReset: true });
  return {
    close: () => void navigate(from ?? link(base), { preventScrollReset: true }),
    toTask: over,
    toForm: over,
    said: (text: string) => void message.success(text, 6),
  };
}

/** The address a task or a list was opened from, if it was told. */
export function cameFrom(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('from' in state)) return null;
  return typeof state.from === 'string' ? state.from : null;
}
