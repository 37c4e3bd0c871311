import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const applicationNav: FeatureNav = {
  path: '/applications',
  label: '依申请公开',
  permission: 'application:read',
  phoneTab: '申请',
  children: [{ path: '/applications', label: '申请登记台账', permission: 'application:read' }],
};

const entry = () => import('./application-entry-pages.tsx');
const act = () => import('./application-act-pages.tsx');

export const applicationRoutes: RouteObject[] = [
  {
    path: '/applications',
    lazy: async () => ({ Component: (await import('./applications-page.tsx')).ApplicationsPage }),
    children: [
      { path: 'new', lazy: async () => ({ Component: (await entry()).RegisterApplicationPage }) },
      { path: 'back-entry', lazy: async () => ({ Component: (await entry()).BackEntryPage }) },
      {
        path: ':id',
        lazy: async () => ({ Component: (await import('./application-page.tsx')).ApplicationPage }),
      },
      { path: ':id/edit', lazy: async () => ({ Component: (await act()).EditApplicationPage }) },
      { path: ':id/reply', lazy: async () => ({ Component: (await act()).ReplyApplicationPage }) },
    ],
  },
];
