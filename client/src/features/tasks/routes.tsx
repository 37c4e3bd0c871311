import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const myTaskNav: FeatureNav = {
  path: '/tasks',
  label: '我的任务',
  permission: 'task:report',
  // A single task has its address here for everybody who may read it.
  pages: 'task:read',
};

export const taskNav: FeatureNav = { path: '/tasks/all', label: '任务台账', permission: 'task:read' };

const form = () => import('./task-form-pages.tsx');
const task = async () => ({ Component: (await import('./task-page.tsx')).TaskPage });
const edit = async () => ({ Component: (await form()).EditTaskPage });

export const taskRoutes: RouteObject[] = [
  {
    path: '/tasks/all',
    lazy: async () => ({ Component: (await import('./tasks-page.tsx')).TasksPage }),
    children: [
      { path: 'new', lazy: async () => ({ Component: (await form()).NewTaskPage }) },
      { path: ':id', lazy: task },
      { path: ':id/edit', lazy: edit },
    ],
  },
  {
    path: '/tasks/rows',
    lazy: async () => ({ Component: (await import('./task-rows-page.tsx')).TaskRowsPage }),
  },
  {
    path: '/tasks',
    lazy: async () => ({ Component: (await import('./my-tasks-page.tsx')).MyTasksPage }),
    children: [
      { path: ':id', lazy: task },
      { path: ':id/edit', lazy: edit },
    ],
  },
];
