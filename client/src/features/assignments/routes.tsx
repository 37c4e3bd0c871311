import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const assignmentNav: FeatureNav = {
  path: '/assignments',
  label: '任务分解',
  permission: 'plan:read',
};

const cell = () => import('./figure-page.tsx');
const forms = () => import('./plan-form-pages.tsx');
const lines = () => import('./line-form-pages.tsx');

export const assignmentRoutes: RouteObject[] = [
  {
    path: '/assignments',
    lazy: async () => ({ Component: (await import('./matrix-page.tsx')).MatrixPage }),
    children: [
      { path: 'all', lazy: async () => ({ Component: (await cell()).FigurePage }) },
      { path: 'duties/:lineKey', lazy: async () => ({ Component: (await cell()).FigurePage }) },
      { path: 'sections/:sectionId', lazy: async () => ({ Component: (await cell()).FigurePage }) },
      { path: 'cells/:lineKey/:sectionId', lazy: async () => ({ Component: (await cell()).FigurePage }) },
    ],
  },
  {
    path: '/assignments/plan',
    lazy: async () => ({ Component: (await import('./plan-page.tsx')).PlanPage }),
    children: [
      { path: 'new', lazy: async () => ({ Component: (await forms()).DraftPlanPage }) },
      { path: 'amend', lazy: async () => ({ Component: (await forms()).AmendPlanPage }) },
      { path: 'goals', lazy: async () => ({ Component: (await forms()).GoalsPage }) },
      { path: 'lines/new', lazy: async () => ({ Component: (await lines()).NewLinesPage }) },
      {
        path: 'lines/:lineKey',
        lazy: async () => ({ Component: (await import('./line-page.tsx')).LinePage }),
      },
      { path: 'lines/:lineKey/edit', lazy: async () => ({ Component: (await lines()).EditLinePage }) },
    ],
  },
];
