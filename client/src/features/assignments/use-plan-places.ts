import { App } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { useListLink } from '../../ui/use-list-link.ts';

/** Back to the matrix or the plan, on to a form, and the word that it is done. */
export function usePlanPlaces() {
  const navigate = useNavigate();
  const link = useListLink();
  const { pathname } = useLocation();
  const { message } = App.useApp();
  const go = (path: string) => void navigate(link(path), { preventScrollReset: true });
  return {
    toMatrix: () => go('/assignments'),
    toPlan: () => go('/assignments/plan'),
    /** The page a drawer lies over. */
    close: () => go(pathname.startsWith('/assignments/plan') ? '/assignments/plan' : '/assignments'),
    /** To the plan of a year, whatever edition was looked at before. */
    toYear: (year: number) => void navigate(`/assignments/plan?year=${year}`, { preventScrollReset: true }),
    toForm: (path: string) =>
      void navigate(link(`/assignments/plan/${path}`), { state: overList, preventScrollReset: true }),
    said: (text: string) => void message.success(text, 6),
  };
}
