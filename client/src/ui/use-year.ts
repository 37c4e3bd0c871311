import { yearOf } from '@gongkai/shared/calendar/day';
import { useSearchParams } from 'react-router';
import { useWorkbench } from './workbench-context.tsx';

/** The year the whole workbench looks at; in the address, the current one where it is not. */
export function useYear(): number {
  const { today } = useWorkbench();
  const [params] = useSearchParams();
  const year = Number(params.get('year'));
  return Number.isInteger(year) && year >= 2008 && year <= 2199 ? year : yearOf(today);
}

/** The same address with the year of the page one comes from. */
export function withYear(path: string, year: number, today: string): string {
  if (String(year) === today.slice(0, 4)) return path;
  return `${path}${path.includes('?') ? '&' : '?'}year=${year}`;
}

/** Makes links that keep the year. */
export function useYearLink(): (path: string) => string {
  const { today } = useWorkbench();
  const year = useYear();
  return (path) => withYear(path, year, today);
}
