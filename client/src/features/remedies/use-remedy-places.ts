import { App } from 'antd';
import { useNavigate } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { useListLink } from '../../ui/use-list-link.ts';

/** Back to the list, on to a case or its form, and the word that it is done. */
export function useRemedyPlaces() {
  const navigate = useNavigate();
  const link = useListLink();
  const { message } = App.useApp();
  return {
    toList: () => void navigate(link('/remedies'), { preventScrollReset: true }),
    toItem: (id: string) =>
      void navigate(link(`/remedies/${id}`), { state: overList, preventScrollReset: true }),
    toForm: (path: string) =>
      void navigate(link(`/remedies/${path}`), { state: overList, preventScrollReset: true }),
    said: (text: string) => void message.success(text, 6),
  };
}
