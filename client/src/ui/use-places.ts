import { App } from 'antd';
import { useNavigate } from 'react-router';
import { overList } from './drawer-page.tsx';
import { useListLink } from './use-list-link.ts';

/** Within one ledger: back to its list, on to a record or one of its forms, and the word that it is done. */
export function usePlaces(list: string) {
  const navigate = useNavigate();
  const link = useListLink();
  const { message } = App.useApp();
  const over = (path: string) =>
    void navigate(link(`${list}/${path}`), { state: overList, preventScrollReset: true });
  return {
    toList: () => void navigate(link(list), { preventScrollReset: true }),
    toItem: over,
    toForm: over,
    said: (text: string) => void message.success(text, 6),
  };
}
