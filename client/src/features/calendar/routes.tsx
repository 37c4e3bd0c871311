import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const calendarNav: FeatureNav = { path: '/calendar', label: '工作日历', permission: 'calendar:read' };

export const calendarRoutes: RouteObject[] = [
  {
    path: '/calendar',
    lazy: async () => ({ Component: (await import('./calendar-page.tsx')).CalendarPage }),
    children: [
      { path: 'notice', lazy: async () => ({ Component: (await import('./notice-page.tsx')).NoticePage }) },
    ],
  },
];
