import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const disclosureNav: FeatureNav = {
  path: '/disclosures',
  label: '主动公开',
  permission: 'disclosure:read',
  phoneTab: '公开',
  children: [
    { path: '/disclosures', label: '信息条目', permission: 'disclosure:read' },
    { path: '/disclosures/review', label: '待审核', permission: 'disclosure:queue' },
  ],
};

const entry = () => import('./disclosure-entry-pages.tsx');
const act = () => import('./disclosure-act-pages.tsx');
const review = () => import('./review-pages.tsx');

/** An item and the forms of its acts, over whichever list it was opened from. */
const item: RouteObject[] = [
  { path: ':id', lazy: async () => ({ Component: (await import('./disclosure-page.tsx')).DisclosurePage }) },
  { path: ':id/edit', lazy: async () => ({ Component: (await act()).EditDisclosurePage }) },
  { path: ':id/review', lazy: async () => ({ Component: (await review()).ReviewDisclosurePage }) },
  { path: ':id/return', lazy: async () => ({ Component: (await review()).ReturnDisclosurePage }) },
  {
    path: ':id/publish',
    lazy: async () => ({ Component: (await import('./publish-page.tsx')).PublishDisclosurePage }),
  },
  { path: ':id/repeal', lazy: async () => ({ Component: (await act()).RepealDisclosurePage }) },
  { path: ':id/transfer', lazy: async () => ({ Component: (await act()).TransferDisclosurePage }) },
];

export const disclosureRoutes: RouteObject[] = [
  {
    path: '/disclosures/review',
    lazy: async () => ({ Component: (await import('./review-queue-page.tsx')).ReviewQueuePage }),
    children: item,
  },
  {
    path: '/disclosures',
    lazy: async () => ({ Component: (await import('./disclosures-page.tsx')).DisclosuresPage }),
    children: [
      { path: 'new', lazy: async () => ({ Component: (await entry()).NewDisclosurePage }) },
      { path: 'back-entry', lazy: async () => ({ Component: (await entry()).BackEntryPage }) },
      ...item,
    ],
  },
];
