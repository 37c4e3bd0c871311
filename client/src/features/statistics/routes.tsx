import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const statisticsNav: FeatureNav = {
  path: '/statistics',
  label: '统计分析',
  permission: 'statistics:read',
  phoneTab: '统计',
  children: [
    { path: '/statistics', label: '统计表', permission: 'statistics:read' },
    { path: '/statistics/charts', label: '图表看板', permission: 'statistics:read' },
  ],
};

const rows: RouteObject = {
  path: 'rows',
  lazy: async () => ({ Component: (await import('./rows-page.tsx')).RowsPage }),
};

export const statisticsRoutes: RouteObject[] = [
  {
    path: '/statistics/charts',
    lazy: async () => ({ Component: (await import('./charts-page.tsx')).ChartsPage }),
  },
  {
    path: '/statistics',
    lazy: async () => ({ Component: (await import('./statistics-page.tsx')).StatisticsPage }),
    children: [rows],
  },
];
