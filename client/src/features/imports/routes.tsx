import type { RouteObject } from 'react-router';

/** `/import`, not `/imports`: that is where the server takes the files. */
export const importRoutes: RouteObject[] = [
  {
    path: '/import/:ledger',
    lazy: async () => ({ Component: (await import('./import-page.tsx')).ImportPage }),
  },
  {
    path: '/import/:ledger/:id',
    lazy: async () => ({ Component: (await import('./import-job-page.tsx')).ImportJobPage }),
  },
];
