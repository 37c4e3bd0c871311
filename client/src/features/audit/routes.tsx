import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const auditNav: FeatureNav = { path: '/audit', label: '审计日志', permission: 'audit:read' };
export const auditRoutes: RouteObject[] = [];
