import { can, PERMISSIONS, roleText, type Holder, type Role } from '@gongkai/shared/permissions';
import {
  Outlet,
  ScrollRestoration,
  useLocation,
  useNavigate,
  type Location,
  type RouteObject,
} from 'react-router';
import { accountNav, accountRoutes } from '../features/accounts/routes.tsx';
import { applicationNav, applicationRoutes } from '../features/applications/routes.tsx';
import { assignmentNav, assignmentRoutes } from '../features/assignments/routes.tsx';
import { auditNav, auditRoutes } from '../features/audit/routes.tsx';
import { calendarNav, calendarRoutes } from '../features/calendar/routes.tsx';
import { disclosureNav, disclosureRoutes } from '../features/disclosures/routes.tsx';
import { meetingNav, meetingRoutes } from '../features/meetings/routes.tsx';
import { packNav, packRoutes } from '../features/packs/routes.tsx';
import { remedyNav, remedyRoutes } from '../features/remedies/routes.tsx';
import { importRoutes } from '../features/imports/routes.tsx';
import { organisationNav, organisationRoutes } from '../features/sections/routes.tsx';
import { pressRoutes, supervisionNav, supervisionRoutes } from '../features/supervision/routes.tsx';
import { statisticsNav, statisticsRoutes } from '../features/statistics/routes.tsx';
import { myTaskNav, taskNav, taskRoutes } from '../features/tasks/routes.tsx';
import { trainingNav, trainingRoutes } from '../features/trainings/routes.tsx';
import type { FeatureNav } from '../ui/feature-routes.ts';
import { PageHead } from '../ui/page-head.tsx';
import { EmptyState, ErrorState, LoadingLines, NoPermission } from '../ui/state-views.tsx';
import { Frame } from './frame.tsx';
import { selectedPath, type NavItem } from './side-nav.tsx';
import { texts } from './texts.ts';

const home: FeatureNav = { path: '/', label: '工作台', permission: 'session:own', phoneTab: '工作台' };

const menu: readonly FeatureNav[] = [
  home,
  {
    ...taskNav,
    label: texts.shell.taskCentre,
    phoneTab: '任务',
    children: [myTaskNav, taskNav, assignmentNav, supervisionNav],
  },
  disclosureNav,
  { ...applicationNav, children: [...(applicationNav.children ?? []), remedyNav] },
  {
    path: meetingNav.path,
    label: texts.shell.meetingsAndTrainings,
    permission: meetingNav.permission,
    children: [meetingNav, trainingNav, packNav],
  },
  statisticsNav,
  { ...organisationNav, children: [organisationNav, calendarNav] },
  {
    path: accountNav.path,
    label: texts.shell.administration,
    permission: accountNav.permission,
    phoneTab: '系统',
    children: [accountNav, auditNav],
  },
];

/** The menu as far as the viewer's rights go. */
function menuFor(viewer: Holder, items: readonly FeatureNav[] = menu): NavItem[] {
  return items
    .filter(({ permission }) => can(viewer, permission))
    .map(({ permission: _permission, pages: _pages, children, ...item }) => {
      if (!children) return item;
      const shown = menuFor(viewer, children);
      // A group opens with the first of its pages that the viewer has.
      return { ...item, path: shown[0]?.path ?? item.path, children: shown };
    });
}

/** A page comes back where it was; a link to a part of it goes there, from wherever on the same page. */
const placeOf = ({ pathname, hash, key }: Location): string => (hash ? key : pathname);

/** All pages; the features bring theirs, loaded when they are opened. */
export function workbenchRoutes(viewer: Holder): RouteObject[] {
  return [
    {
      element: (
        <Frame items={menuFor(viewer)}>
          <Guarded viewer={viewer} />
          <ScrollRestoration getKey={placeOf} />
        </Frame>
      ),
      hydrateFallbackElement: <LoadingLines />,
      children: [
        {
          errorElement: <FailedPage />,
          children: [
            {
              path: '/',
              lazy: async () => ({ Component: (await import('./dashboard-page.tsx')).DashboardPage }),
              children: pressRoutes,
            },
            ...taskRoutes,
            ...assignmentRoutes,
            ...supervisionRoutes,
            ...disclosureRoutes,
            ...applicationRoutes,
            ...remedyRoutes,
            ...trainingRoutes,
            ...importRoutes,
            ...meetingRoutes,
            ...packRoutes,
            ...statisticsRoutes,
            ...organisationRoutes,
            ...calendarRoutes,
            ...accountRoutes,
            ...auditRoutes,
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ];
}

/** An address one may not see says whose it is, in place of a page of failed requests. */
function Guarded({ viewer }: { viewer: Holder }) {
  const { pathname } = useLocation();
  const path = selectedPath(menu, pathname);
  const entry = menu.flatMap((item) => [...(item.children ?? []), item]).find((item) => item.path === path);
  if (!entry || can(viewer, entry.pages ?? entry.permission)) return <Outlet />;
  const holders = Object.keys(PERMISSIONS[entry.permission]) as Role[]; // the keys of a table of roles
  const roles = holders.map((role) => roleText[role]).join('、');
  return (
    <>
      <PageHead title={entry.label} />
      <NoPermission detail={texts.shell.forbidden(entry.label, roles)} />
    </>
  );
}

function NotFoundPage() {
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={texts.notFound.title} />
      <EmptyState
        title={texts.notFound.detail}
        action={{ label: texts.notFound.home, onAct: () => void navigate('/') }}
      />
    </>
  );
}

/** A page that broke, or whose code could not be loaded after an update. */
function FailedPage() {
  return <ErrorState detail={texts.start.updated} onRetry={() => location.reload()} />;
}
