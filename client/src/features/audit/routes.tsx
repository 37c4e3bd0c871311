import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const auditNav: FeatureNav = {
  path: '/audit',
  label: '审计日志',
  permission: 'audit:read',
  phoneTab: '审计',
};

export const auditRoutes: RouteObject[] = [
  { path: '/audit', lazy: async () => ({ Component: (await import('./audit-page.tsx')).AuditPage }) },
];
