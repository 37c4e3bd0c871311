import type { RouteObject } from 'react-router';
import type { FeatureNav } from '../../ui/feature-routes.ts';

export const meetingNav: FeatureNav = { path: '/meetings', label: '会议台账', permission: 'meeting:read' };

const forms = () => import('./meeting-form-pages.tsx');
const decisions = () => import('./decision-form-pages.tsx');

export const meetingRoutes: RouteObject[] = [
  {
    path: '/meetings/attendance',
    lazy: async () => ({ Component: (await import('./attendance-page.tsx')).AttendancePage }),
  },
  {
    path: '/meetings',
    lazy: async () => ({ Component: (await import('./meetings-page.tsx')).MeetingsPage }),
    children: [
      { path: 'new', lazy: async () => ({ Component: (await forms()).NewMeetingPage }) },
      {
        path: 'back-entry',
        lazy: async () => ({ Component: (await import('./back-entry-page.tsx')).BackEntryPage }),
      },
      { path: ':id', lazy: async () => ({ Component: (await import('./meeting-page.tsx')).MeetingPage }) },
      { path: ':id/edit', lazy: async () => ({ Component: (await forms()).EditMeetingPage }) },
      {
        path: ':id/sign-in',
        lazy: async () => ({ Component: (await import('./sign-in-page.tsx')).SignInPage }),
      },
      {
        path: ':id/minutes',
        lazy: async () => ({ Component: (await import('./minutes-page.tsx')).MinutesPage }),
      },
      { path: ':id/decisions/new', lazy: async () => ({ Component: (await decisions()).NewDecisionPage }) },
      {
        path: ':id/decisions/:decisionId',
        lazy: async () => ({ Component: (await decisions()).EditDecisionPage }),
      },
    ],
  },
];
