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
        lazy: async () => ({ Component: (await import('./new-account-page.tsx')).NewAccountPage }),
      },
      {
        path: ':id/roles',
        lazy: async () => ({ Component: (await import('./roles-page.tsx')).RolesPage }),
      },
      {
        path: ':id/password',
        lazy: async () => ({ Component: (await import('./reset-password-page.tsx')).ResetPasswordPage }),
      },
    ],
  },
  {
    path: '/account',
    lazy: async () => ({ Component: (await import('./own-account-page.tsx')).OwnAccountPage }),
  },
];
