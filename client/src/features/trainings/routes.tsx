import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const trainingNav: FeatureNav = { path: '/trainings', label: '培训台账', permission: 'training:read' };

const forms = () => import('./training-form-pages.tsx');

export const trainingRoutes: RouteObject[] = [
  {
    path: '/trainings/figures',
    lazy: async () => ({ Component: (await import('./training-figures-page.tsx')).TrainingFiguresPage }),
  },
  {
    path: '/trainings/attendance',
    lazy: async () => ({ Component: (await import('./person-times-page.tsx')).PersonTimesPage }),
  },
  {
    path: '/trainings',
    lazy: async () => ({ Component: (await import('./trainings-page.tsx')).TrainingsPage }),
    children: [
      { path: 'new', lazy: async () => ({ Component: (await forms()).NewTrainingPage }) },
      { path: ':id', lazy: async () => ({ Component: (await import('./training-page.tsx')).TrainingPage }) },
      { path: ':id/edit', lazy: async () => ({ Component: (await forms()).EditTrainingPage }) },
      { path: ':id/add', lazy: async () => ({ Component: (await forms()).AddAttendeesPage }) },
    ],
  },
];
