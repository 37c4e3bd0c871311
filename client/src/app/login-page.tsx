import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { login, SessionError } from './session-api.ts';
import { texts } from './texts.ts';
import './login-page.css';

const words = texts.login;
type Field = 'loginName' | 'password';

function messageOfError(error: unknown): string {
  return error instanceof SessionError && error.kind === 'network' ? words.network : words.failed;
}

/** A plain form: neither antd nor Apollo may be loaded before somebody has signed in. */
export function LoginPage({
  bureauName,
  onLogin,
}: {
  bureauName: string | null;
  onLogin: () => Promise<void>;
}) {
  const id = useId();
  const nameInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<Partial<Record<Field, string>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [expired] = useState(() => new URLSearchParams(location.search).has('expired'));

  useEffect(() => {
    document.title = `${words.pageTitle} - ${texts.product}`;
    nameInput.current?.focus();
  }, []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    // Read from the fields themselves: password managers fill them without telling React.
    const loginName = nameInput.current?.value.trim() ?? '';
    const password = passwordInput.current?.value ?? '';
    const gaps: Partial<Record<Field, string>> = {};
    if (!loginName) gaps.loginName = words.loginNameMissing;
    if (!password) gaps.password = words.passwordMissing;
    setMissing(gaps);
    setFailure(null);
    if (gaps.loginName) return nameInput.current?.focus();
    if (gaps.password) return passwordInput.current?.focus();
    setBusy(true);
    try {
      const refused = await login(loginName, password);
      if (refused === null) return await onLogin();
      setFailure(refused);
      passwordInput.current?.select();
    } catch (error) {
      setFailure(messageOfError(error));
    }
    setBusy(false);
  }

  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  const describedBy = (field: Field, extra?: string) =>
    [missing[field] ? `${id}-${field}-error` : '', extra ?? ''].filter(Boolean).join(' ') || undefined;

  return (
    <main className="login">
      <div className="login-frame">
        <header className="login-name">
          <p className="login-bureau">{bureauName}</p>
          <h1>{texts.product}</h1>
          <p className="login-motto">{words.motto}</p>
          <p className="login-foot">{words.internal}</p>
        </header>
        <form className="login-form" onSubmit={submit} noValidate aria-label={words.pageTitle}>
          <div aria-live="polite" role="status">
            {expired && !failure ? <Message tone="notice">{words.expired}</Message> : null}
          </div>
          <div aria-live="assertive" role="alert">
            {failure ? <Message tone="wrong">{failure}</Message> : null}
          </div>
          <label htmlFor={`${id}-loginName`}>{words.loginName}</label>
          <input
            ref={nameInput}
            id={`${id}-loginName`}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={missing.loginName ? true : undefined}
            aria-describedby={describedBy('loginName')}
          />
          <FieldError id={`${id}-loginName-error`} text={missing.loginName} />
          <label htmlFor={`${id}-password`}>{words.password}</label>
          <div className="login-password">
            <input
              ref={passwordInput}
              id={`${id}-password`}
              name="password"
              type={shown ? 'text' : 'password'}
              autoComplete="current-password"
              autoCapitalize="none"
              spellCheck={false}
              onKeyDown={watchCapsLock}
              onKeyUp={watchCapsLock}
              onBlur={() => setCapsLock(false)}
              aria-invalid={missing.password ? true : undefined}
              aria-describedby={describedBy('password', `${id}-caps`)}
            />
            <button
              type="button"
              onClick={() => setShown(!shown)}
              aria-pressed={shown}
              aria-label={words.showPassword}
            >
              {shown ? words.hide : words.show}
            </button>
          </div>
          <FieldError id={`${id}-password-error`} text={missing.password} />
          <p className="login-caps" id={`${id}-caps`} aria-live="polite">
            {capsLock ? words.capsLock : ''}
          </p>
          <button className="login-submit" type="submit" aria-disabled={busy}>
            {busy ? words.submitting : words.submit}
          </button>
          <p className="login-foot">{words.forgotten}</p>
        </form>
      </div>
    </main>
  );
}

function FieldError({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p className="login-error" id={id}>
      <Square />
      {text}
    </p>
  ) : null;
}

function Message({ tone, children }: { tone: 'notice' | 'wrong'; children: string }) {
  return (
    <p className={`login-message login-message-${tone}`}>
      {tone === 'wrong' ? <Square /> : <Triangle />}
      <span>{children}</span>
    </p>
  );
}

const Square = () => (
  <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
    <path d="M1 1h8v8H1z" fill="currentColor" />
  </svg>
);

const Triangle = () => (
  <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
    <path d="M5 .6 9.8 9.4H.2z" fill="currentColor" />
  </svg>
);
