import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const disclosureNav: FeatureNav = {
  path: '/disclosures',
  label: '主动公开',
  permission: 'disclosure:read',
  phoneTab: '公开',
  children: [{ path: '/disclosures', label: '信息条目', permission: 'disclosure:read' }],
};

const entry = () => import('./disclosure-entry-pages.tsx');
const act = () => import('./disclosure-act-pages.tsx');

export const disclosureRoutes: RouteObject[] = [
  {
    path: '/disclosures',
    lazy: async () => ({ Component: (await import('./disclosures-page.tsx')).DisclosuresPage }),
    children: [
      { path: 'new', lazy: async () => ({ Component: (await entry()).NewDisclosurePage }) },
      { path: 'back-entry', lazy: async () => ({ Component: (await entry()).BackEntryPage }) },
      {
        path: ':id',
        lazy: async () => ({ Component: (await import('./disclosure-page.tsx')).DisclosurePage }),
      },
      { path: ':id/edit', lazy: async () => ({ Component: (await act()).EditDisclosurePage }) },
      { path: ':id/publish', lazy: async () => ({ Component: (await act()).PublishDisclosurePage }) },
    ],
  },
];
