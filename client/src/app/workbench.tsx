import { ApolloProvider } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import type { Day } from '@gongkai/shared/calendar/day';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { MustChangePasswordPage } from '../features/accounts/must-change-password-page.tsx';
import { WorkbenchContext, type Bootstrap } from '../ui/workbench-context.tsx';
import { makeClient } from './apollo.ts';
import { keepDraftsOf } from './drafts.ts';
import type { LivePosition } from './fresh-answers.ts';
import { LiveHub } from './live.ts';
import { HubContext } from './hub-context.ts';
import { Providers } from './providers.tsx';
import { workbenchRoutes } from './router.tsx';
import { fetchBootstrap } from './session-api.ts';
import { keepCalendar, useCalendar } from './use-calendar.ts';
import { useNewDay } from './use-new-day.ts';
import './app.css';

/** Everything behind the login; start.tsx loads it lazily. */
export function Workbench({ bootstrap }: { bootstrap: Bootstrap }) {
  const { viewer } = bootstrap;
  if (!viewer) throw new Error('the workbench needs somebody signed in');
  const [position] = useState<LivePosition>(() => ({ seq: bootstrap.liveSeq }));
  const [client] = useState(() => {
    keepDraftsOf(viewer.ownAccountId);
    const made = makeClient(position);
    keepCalendar(made, bootstrap);
    return made;
  });
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
    const opened = new LiveHub(client, position);
    setHub(opened);
    return () => opened.close();
  }, [client, position]);

  const [current, setCurrent] = useState(bootstrap);
  useNewDay(() => {
    fetchBootstrap()
      .then(setCurrent)
      .then(() => client.refetchQueries({ include: 'active' }))
      .catch(() => undefined); // offline: the reconnecting socket fetches everything anyway
  });

  const calendar = useCalendar(client, bootstrap, hub);
  const value = useMemo(
    () => hub && { viewer, bootstrap: current, today: current.today as Day, calendar, onLive: hub.onLive }, // the server sends real days
    [viewer, current, hub, calendar],
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
