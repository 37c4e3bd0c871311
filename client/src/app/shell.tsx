import type { ReactNode } from 'react';
import { useIsPhone } from '../ui/use-is-phone.ts';
import { LiveDot, type ConnectionState } from './live-dot.tsx';
import { PhoneTabs } from './phone-tabs.tsx';
import { SideNav, type NavItem } from './side-nav.tsx';
import { texts } from './texts.ts';
import { UserMenu, type Identity, type ShellViewer } from './user-menu.tsx';
import './shell.css';

export type { ConnectionState, NavItem, ShellViewer };

export interface ShellProps {
  viewer: ShellViewer;
  /** Already filtered by the viewer's permissions. */
  items: readonly NavItem[];
  connection: ConnectionState;
  /** Slots of the top bar: what does not exist yet is absent, not a dead box. */
  search?: ReactNode;
  yearControl?: ReactNode;
  messages?: ReactNode;
  help?: ReactNode;
  /** 代理: whose name one may act in, or the way back to one's own. */
  identities?: readonly Identity[];
  onLogout: () => void;
  onChangePassword?: () => void;
  children: ReactNode;
}

/** The frame around every page: top bar, menu at the left, four tabs at the bottom of a phone. */
export function Shell(props: ShellProps) {
  const {
    viewer,
    items,
    connection,
    search,
    yearControl,
    messages,
    help,
    identities = [],
    onLogout,
    onChangePassword,
    children,
  } = props;
  const phone = useIsPhone();
  const account = { viewer, identities, onLogout, ...(onChangePassword && { onChangePassword }) };
  return (
    <div className="shell">
      <a className="shell-skip" href="#main">
        {texts.shell.skip}
      </a>
      <header className="shell-top" aria-label={texts.shell.topBar}>
        <span className="shell-name">{texts.product}</span>
        {search ? <div className="shell-search">{search}</div> : null}
        <div className="shell-tools">
          {phone ? null : yearControl}
          <LiveDot state={connection} />
          {messages}
          {phone ? null : help}
          {phone ? null : <UserMenu {...account} />}
        </div>
      </header>
      {phone ? null : <SideNav items={items} />}
      <main className="shell-main" id="main" tabIndex={-1}>
        {phone && yearControl ? <div className="shell-phone-year">{yearControl}</div> : null}
        {children}
      </main>
      {phone ? <PhoneTabs items={items} {...account} extra={help} /> : null}
    </div>
  );
}
