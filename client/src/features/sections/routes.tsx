import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const organisationNav: FeatureNav = { path: '/organisation', label: '组织与职责', permission: 'organisation:read' };
export const organisationRoutes: RouteObject[] = [];
