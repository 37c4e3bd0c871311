import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { LoginPage } from './login-page.tsx';
import { loginPath, safeNextPath } from './next-path.ts';
import { fetchViewer, type Viewer } from './session-api.ts';
import { texts } from './texts.ts';
import './start.css';

const loadWorkbench = () => import('./workbench.tsx');
const Workbench = lazy(() => loadWorkbench().then((module) => ({ default: module.Workbench })));

type State = { at: 'asking' } | { at: 'login' } | { at: 'unreachable' } | { at: 'inside'; viewer: Viewer };

/** Decides between the login page and the workbench, so that the former stays small. */
export function Start() {
  const [state, setState] = useState<State>({ at: 'asking' });

  const ask = useCallback(async () => {
    setState({ at: 'asking' });
    try {
      const viewer = await fetchViewer();
      if (viewer) return enter(viewer, setState);
      if (location.pathname !== '/login') history.replaceState(null, '', loginPath(location, false));
      setState({ at: 'login' });
    } catch {
      // On the login page the form itself says what is wrong, when it is sent.
      setState({ at: location.pathname === '/login' ? 'login' : 'unreachable' });
    }
  }, []);

  useEffect(() => void ask(), [ask]);

  if (state.at === 'login') return <LoginPage onLogin={(viewer) => enter(viewer, setState)} />;
  if (state.at === 'unreachable') return <Unreachable onRetry={() => void ask()} />;
  if (state.at === 'asking') return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      <Workbench viewer={state.viewer} />
    </Suspense>
  );
}

/** Loads the workbench before leaving the form: a failed download then ends in words and not in a blank page. */
async function enter(viewer: Viewer, setState: (state: State) => void): Promise<void> {
  try {
    await loadWorkbench();
  } catch {
    return setState({ at: 'unreachable' });
  }
  if (location.pathname === '/login') {
    history.replaceState(null, '', safeNextPath(location.search, location.origin));
  }
  setState({ at: 'inside', viewer });
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
