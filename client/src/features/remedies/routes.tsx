import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const remedyNav: FeatureNav = { path: '/remedies', label: '复议诉讼申诉', permission: 'remedy:read' };

const forms = () => import('./remedy-form-pages.tsx');

export const remedyRoutes: RouteObject[] = [
  {
    path: '/remedies',
    lazy: async () => ({ Component: (await import('./remedies-page.tsx')).RemediesPage }),
    children: [
      { path: 'new', lazy: async () => ({ Component: (await forms()).NewRemedyPage }) },
      { path: ':id', lazy: async () => ({ Component: (await import('./remedy-page.tsx')).RemedyPage }) },
      { path: ':id/edit', lazy: async () => ({ Component: (await forms()).EditRemedyPage }) },
    ],
  },
];
