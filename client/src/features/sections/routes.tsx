import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const organisationNav: FeatureNav = {
  path: '/organisation',
  label: '组织与职责',
  permission: 'organisation:read',
};

const sectionForms = () => import('./section-form-pages.tsx');
const personForms = () => import('./person-form-pages.tsx');

export const organisationRoutes: RouteObject[] = [
  {
    path: '/organisation',
    lazy: async () => ({ Component: (await import('./organisation-page.tsx')).OrganisationPage }),
    children: [
      {
        path: 'bureau',
        lazy: async () => ({ Component: (await import('./bureau-form-page.tsx')).BureauFormPage }),
      },
      { path: 'sections/new', lazy: async () => ({ Component: (await sectionForms()).NewSectionPage }) },
      {
        path: 'sections/:id',
        lazy: async () => ({ Component: (await import('./section-page.tsx')).SectionPage }),
      },
      {
        path: 'sections/:id/edit',
        lazy: async () => ({ Component: (await sectionForms()).EditSectionPage }),
      },
      {
        path: 'sections/:id/liaison',
        lazy: async () => ({ Component: (await import('./handover-page.tsx')).HandoverPage }),
      },
      { path: 'people/new', lazy: async () => ({ Component: (await personForms()).NewPersonPage }) },
      { path: 'people/:id/edit', lazy: async () => ({ Component: (await personForms()).EditPersonPage }) },
    ],
  },
];
