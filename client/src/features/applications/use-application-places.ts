import { App } from 'antd';
import { useNavigate } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { useListLink } from '../../ui/use-list-link.ts';

/** Back to the register, on to a case or one of its forms, and the word that it is done. */
export function useApplicationPlaces() {
  const navigate = useNavigate();
  const link = useListLink();
  const { message } = App.useApp();
  return {
    toList: () => void navigate(link('/applications'), { preventScrollReset: true }),
    toItem: (id: string) =>
      void navigate(link(`/applications/${id}`), { state: overList, preventScrollReset: true }),
    toForm: (path: string) =>
      void navigate(link(`/applications/${path}`), { state: overList, preventScrollReset: true }),
    said: (text: string) => void message.success(text, 6),
  };
}
