import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const accountNav: FeatureNav = { path: '/accounts', label: '账号', permission: 'account:read' };
export const accountRoutes: RouteObject[] = [];
