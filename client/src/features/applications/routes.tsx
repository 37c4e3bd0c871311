import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const applicationNav: FeatureNav = { path: '/applications', label: '依申请公开', permission: 'application:read' };
export const applicationRoutes: RouteObject[] = [];
