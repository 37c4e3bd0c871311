import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { SetUpPage } from '../features/accounts/set-up-page.tsx';
import { makeClient } from './apollo.ts';
import { Providers } from './providers.tsx';
import './app.css';

/** The wizard of an empty office, before there is anybody to log in. */
export function SetUp({ today, onDone }: { today: string; onDone: () => void }) {
  const [client] = useState(() => makeClient({ seq: 0 }));
  const [router] = useState(() =>
    createMemoryRouter([{ path: '*', element: <SetUpPage today={today} onDone={onDone} /> }]),
  );
  return (
    <ApolloProvider client={client}>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </ApolloProvider>
  );
}
