import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const remedyNav: FeatureNav = { path: '/remedies', label: '复议诉讼申诉', permission: 'remedy:read' };
export const remedyRoutes: RouteObject[] = [];
