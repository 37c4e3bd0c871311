import { Outlet, ScrollRestoration, useNavigate, type RouteObject } from 'react-router';
import { EmptyState } from '../ui/state-views.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { logout, type Viewer } from './session-api.ts';
import { Shell, type NavItem } from './shell.tsx';
import { texts } from './texts.ts';

/**
 * SEAM: the features' routes and menu entries are joined here once they exist; so is the state of the live socket,
 * which the frame only shows.
 */
const navItems: readonly NavItem[] = [{ path: '/', label: '工作台' }];

export function workbenchRoutes(viewer: Viewer): RouteObject[] {
  return [
    {
      element: <Frame viewer={viewer} />,
      children: [{ path: '*', element: <NotFoundPage /> }],
    },
  ];
}

function Frame({ viewer }: { viewer: Viewer }) {
  const leave = async () => {
    await logout();
    location.assign('/login');
  };
  return (
    <Shell viewer={viewer} items={navItems} connection="live" onLogout={() => void leave()}>
      <Outlet />
      <ScrollRestoration />
    </Shell>
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
