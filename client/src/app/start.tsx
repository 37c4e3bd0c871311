import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { LoginPage } from './login-page.tsx';
import { loginPath, safeNextPath } from './next-path.ts';
import { fetchBootstrap, type Bootstrap } from './session-api.ts';
import { texts } from './texts.ts';
import './start.css';

const loadWorkbench = () => import('./workbench.tsx');
const Workbench = lazy(() => loadWorkbench().then((module) => ({ default: module.Workbench })));
const SetUp = lazy(() => import('./set-up.tsx').then((module) => ({ default: module.SetUp })));

type State =
  | { at: 'asking' }
  | { at: 'unreachable' }
  | { at: 'login' | 'set-up' | 'inside'; bootstrap: Bootstrap };

/** Decides between wizard, login page and workbench, so that the login page stays small. */
export function Start() {
  const [state, setState] = useState<State>({ at: 'asking' });

  const ask = useCallback(async () => {
    try {
      const bootstrap = await fetchBootstrap();
      if (!bootstrap.isSetUp) return setState({ at: 'set-up', bootstrap });
      if (!bootstrap.viewer) {
        if (location.pathname !== '/login') history.replaceState(null, '', loginPath(location, false));
        return setState({ at: 'login', bootstrap });
      }
      // Loaded before leaving the form: a failed download then ends in words and not in a blank page.
      await loadWorkbench();
      if (location.pathname === '/login') {
        history.replaceState(null, '', safeNextPath(location.search, location.origin));
      }
      setState({ at: 'inside', bootstrap });
    } catch {
      setState({ at: 'unreachable' });
    }
  }, []);

  useEffect(() => void ask(), [ask]);

  if (state.at === 'asking') return <Waiting />;
  if (state.at === 'unreachable') return <Unreachable onRetry={() => void ask()} />;
  if (state.at === 'login') return <LoginPage bureauName={state.bootstrap.bureauName} onLogin={ask} />;
  return (
    <Suspense fallback={<Waiting />}>
      {state.at === 'set-up' ? (
        <SetUp today={state.bootstrap.today} onDone={() => void ask()} />
      ) : (
        <Workbench bootstrap={state.bootstrap} />
      )}
    </Suspense>
  );
}

function Waiting() {
  return (
    <p className="start-state" role="status">
      {texts.start.loading}
    </p>
  );
}

function Unreachable({ onRetry }: { onRetry: () => void }) {
  return (
    <main className="start-state" role="alert">
      <h1>{texts.start.unreachable}</h1>
      <p>{texts.start.unreachableDetail}</p>
      <button type="button" onClick={onRetry}>
        {texts.start.retry}
      </button>
    </main>
  );
}
