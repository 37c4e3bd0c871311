import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const organisationNav: FeatureNav = {
  path: '/organisation',
  label: '组织与职责',
  permission: 'organisation:read',
};

const forms = () => import('./organisation-form-pages.tsx');

export const organisationRoutes: RouteObject[] = [
  {
    path: '/organisation',
    lazy: async () => ({ Component: (await import('./organisation-page.tsx')).OrganisationPage }),
    children: [
      { path: 'bureau', lazy: async () => ({ Component: (await forms()).BureauFormPage }) },
      { path: 'sections/new', lazy: async () => ({ Component: (await forms()).NewSectionPage }) },
      { path: 'sections/:id/edit', lazy: async () => ({ Component: (await forms()).EditSectionPage }) },
      {
        path: 'sections/:id/liaison',
        lazy: async () => ({ Component: (await import('./handover-page.tsx')).HandoverPage }),
      },
      { path: 'people/new', lazy: async () => ({ Component: (await forms()).NewPersonPage }) },
      { path: 'people/:id/edit', lazy: async () => ({ Component: (await forms()).EditPersonPage }) },
    ],
  },
];
