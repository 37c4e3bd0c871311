import { App } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { useListLink } from '../../ui/use-list-link.ts';

/** Where the drawer was opened from, so that closing it leads back there. */
function cameFrom(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('from' in state)) return null;
  return typeof state.from === 'string' ? state.from : null;
}

/** The address of the form that presses these tasks of a section. */
export const pressPath = (sectionId: string, tasks: readonly string[]): string =>
  `/late/${sectionId}/supervise?tasks=${tasks.join(',')}`;

/** The tasks of that address. */
export const tasksOf = (params: URLSearchParams): string[] =>
  (params.get('tasks') ?? '').split(',').filter(Boolean);

/** From 工作台 to a section's late tasks, to the form that presses them, and back. */
export function usePressPlaces() {
  const navigate = useNavigate();
  const link = useListLink();
  const { state, search } = useLocation();
  const { message } = App.useApp();
  const year = new URLSearchParams(search).get('year');
  const withYear = (path: string): string =>
    year ? `${path}${path.includes('?') ? '&' : '?'}year=${year}` : path;
  const home = withYear('/');
  const go = (path: string, over?: object) => void navigate(path, { state: over, preventScrollReset: true });
  return {
    toHome: () => go(home),
    /** Back to where the form was opened. */
    back: () => {
      const from = cameFrom(state);
      go(from ?? home, from?.startsWith('/late/') ? overList : undefined);
    },
    toForm: (sectionId: string, tasks: readonly string[], from: string) =>
      go(withYear(pressPath(sectionId, tasks)), { ...overList, from: link(from) }),
    said: (text: string) => void message.success(text, 6),
  };
}
