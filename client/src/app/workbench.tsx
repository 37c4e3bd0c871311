import { useMemo } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Providers } from './providers.tsx';
import { workbenchRoutes } from './router.tsx';
import type { Viewer } from './session-api.ts';
import './app.css';

/** Everything behind the login; main.tsx loads it lazily. */
export function Workbench({ viewer }: { viewer: Viewer }) {
  // The router keeps its own state; it must not be made anew when the viewer object is refreshed.
  const router = useMemo(() => createBrowserRouter(workbenchRoutes(viewer)), [viewer]);
  return (
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  );
}
