import { ApolloProvider } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import type { Day } from '@gongkai/shared/calendar/day';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { MustChangePasswordPage } from '../features/accounts/must-change-password-page.tsx';
import { WorkbenchContext, type Bootstrap } from '../ui/workbench-context.tsx';
import { makeClient } from './apollo.ts';
import { LiveHub } from './live.ts';
import { HubContext } from './hub-context.ts';
import { Providers } from './providers.tsx';
import { workbenchRoutes } from './router.tsx';
import './app.css';

/** Everything behind the login; start.tsx loads it lazily. */
export function Workbench({ bootstrap }: { bootstrap: Bootstrap }) {
  const { viewer } = bootstrap;
  if (!viewer) throw new Error('the workbench needs somebody signed in');
  const [client] = useState(makeClient);
  const [hub, setHub] = useState<LiveHub | null>(null);
  // Nothing else is open before an initial password has been replaced; then the whole is loaded anew.
  const [router] = useState(() =>
    createBrowserRouter(
      viewer.mustChangePassword
        ? [{ path: '*', element: <MustChangePasswordPage onDone={() => location.reload()} /> }]
        : workbenchRoutes(viewer),
    ),
  );

  useEffect(() => {
    const opened = new LiveHub(client, bootstrap.liveSeq);
    setHub(opened);
    return () => opened.close();
  }, [client, bootstrap.liveSeq]);

  const value = useMemo(
    () => hub && { viewer, bootstrap, today: bootstrap.today as Day, onLive: hub.onLive }, // the server sends real days
    [viewer, bootstrap, hub],
  );
  if (!hub || !value) return null;
  return (
    <ApolloProvider client={client}>
      <HubContext value={hub}>
        <WorkbenchContext value={value}>
          <Providers>
            <RouterProvider router={router} />
          </Providers>
        </WorkbenchContext>
      </HubContext>
    </ApolloProvider>
  );
}
