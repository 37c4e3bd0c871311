import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const accountNav: FeatureNav = {
  path: '/accounts',
  label: '账号',
  permission: 'account:read',
  phoneTab: '账号',
};

export const accountRoutes: RouteObject[] = [
  {
    path: '/accounts',
    lazy: async () => ({ Component: (await import('./accounts-page.tsx')).AccountsPage }),
    children: [
      {
        path: 'new',
        lazy: async () => ({ Component: (await import('./account-form-pages.tsx')).NewAccountPage }),
      },
      {
        path: ':id/roles',
        lazy: async () => ({ Component: (await import('./account-form-pages.tsx')).RolesPage }),
      },
      {
        path: ':id/password',
        lazy: async () => ({ Component: (await import('./account-form-pages.tsx')).ResetPasswordPage }),
      },
    ],
  },
  {
    path: '/account',
    lazy: async () => ({ Component: (await import('./own-account-page.tsx')).OwnAccountPage }),
  },
];
