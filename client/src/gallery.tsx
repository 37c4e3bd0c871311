import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Outlet, RouterProvider } from 'react-router';
import './ui/tokens.css';
import './ui/base.css';
import './app/app.css';
import { chooseColorMode, startColorMode } from './app/color-mode.ts';
import { LoginPage } from './app/login-page.tsx';
import { Providers } from './app/providers.tsx';
import { Shell } from './app/shell.tsx';
import { DrawerSample } from './gallery/drawer-sample.tsx';
import { ListSample } from './gallery/list-sample.tsx';
import { PiecesSample } from './gallery/pieces-sample.tsx';
import { SheetSample } from './gallery/sheet-sample.tsx';

/** Development only: every piece of the kit with made-up data. Served at /gallery.html by `vite dev`, never built. */
const query = new URLSearchParams(location.search);
startColorMode();
if (query.get('theme') === 'dark' || query.get('theme') === 'light') {
  chooseColorMode(query.get('theme') === 'dark' ? 'dark' : 'light');
}

const items = [
  { path: '/gallery.html', label: '工作台' },
  { path: '/tasks', label: '任务中心', count: 2, late: true },
  { path: '/disclosures', label: '主动公开' },
  { path: '/applications', label: '依申请公开', count: 4 },
  {
    path: '/statistics',
    label: '统计分析',
    children: [
      { path: '/statistics/table', label: '统计表' },
      { path: '/statistics/charts', label: '图表看板' },
    ],
  },
  { path: '/reports', label: '年度报告' },
];

const views = { pieces: PiecesSample, list: ListSample, sheet: SheetSample, drawer: DrawerSample };

function Frame() {
  return (
    <Shell
      viewer={{ name: '林婉清', post: '局办公室', actingFor: query.get('acting') }}
      items={items}
      connection={query.get('connection') === 'offline' ? 'offline' : 'live'}
      onLogout={() => undefined}
      onChangePassword={() => undefined}
    >
      <Outlet />
    </Shell>
  );
}

const asked = query.get('view');
const View = asked === 'list' || asked === 'sheet' || asked === 'drawer' ? views[asked] : views.pieces;
const router = createBrowserRouter([{ element: <Frame />, children: [{ path: '*', element: <View /> }] }]);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    asked === 'login' ? (
      <LoginPage bureauName="县劳动保障局" onLogin={async () => undefined} />
    ) : (
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    ),
  );
}
