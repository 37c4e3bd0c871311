import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const packNav: FeatureNav = { path: '/packs', label: '季度例会准备', permission: 'pack:read' };

export const packRoutes: RouteObject[] = [
  { path: '/packs', lazy: async () => ({ Component: (await import('./next-pack-page.tsx')).NextPackPage }) },
  {
    path: '/packs/:year/:quarter',
    lazy: async () => ({ Component: (await import('./pack-page.tsx')).PackPage }),
    children: [
      {
        path: 'edit',
        lazy: async () => ({ Component: (await import('./edit-pack-page.tsx')).EditPackPage }),
      },
      {
        path: 'summaries/:sectionId',
        lazy: async () => ({ Component: (await import('./summary-page.tsx')).SummaryPage }),
      },
    ],
  },
];
