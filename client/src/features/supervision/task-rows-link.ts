import type { TaskState } from '@gongkai/shared/tasks/task.filter';
import { useLocation } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { useYearLink } from '../../ui/use-year.ts';

/** Makes links to the tasks behind a number, and what goes with them: closing leads back to the number. */
export function useTaskRows() {
  const keepYear = useYearLink();
  const { pathname, search } = useLocation();
  return {
    to: (sectionId: string | null, state?: TaskState): string => {
      const params = new URLSearchParams({ ...(sectionId && { sectionId }), ...(state && { state }) });
      const query = params.toString();
      return keepYear(`/tasks/rows${query && `?${query}`}`);
    },
    state: { ...overList, from: pathname + search },
  };
}
