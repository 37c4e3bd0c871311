import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const supervisionNav: FeatureNav = {
  path: '/supervision',
  label: '督办记录',
  permission: 'supervision:read',
};

export const supervisionRoutes: RouteObject[] = [
  {
    path: '/supervision',
    lazy: async () => ({ Component: (await import('./supervision-list-page.tsx')).SupervisionListPage }),
    children: [
      {
        path: ':id',
        lazy: async () => ({ Component: (await import('./supervision-page.tsx')).SupervisionPage }),
      },
      {
        path: ':id/answer',
        lazy: async () => ({ Component: (await import('./answer-page.tsx')).AnswerPage }),
      },
    ],
  },
];

/** 督办 in three clicks: these lie over 工作台, where its numbers are. */
export const pressRoutes: RouteObject[] = [
  {
    path: 'late/:sectionId',
    lazy: async () => ({ Component: (await import('./late-tasks-page.tsx')).LateTasksPage }),
  },
  {
    path: 'late/:sectionId/supervise',
    lazy: async () => ({ Component: (await import('./press-page.tsx')).PressPage }),
  },
];
