import { App, Drawer } from 'antd';
import { useLayoutEffect, type ReactNode } from 'react';
import { useLocation, useMatch, useOutlet } from 'react-router';
import { texts } from './texts.ts';
import { useIsPhone } from './use-is-phone.ts';
import { usePageTitle } from './use-page-title.ts';
import './drawer-page.css';

const words = texts.drawer;

/** Give this as `state` to the link that opens a record from its list: the drawer then lies over that list. */
export const overList = { overList: true } as const;

function liesOverList(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'overList' in state && state.overList === true;
}

/**
 * The record's page when its address was opened by itself (a shared link, a new tab) or on a phone, null when it
 * lies over the list.
 * A list page begins with: `const alone = useOpenedAlone('/tasks'); if (alone) return alone;`
 */
export function useOpenedAlone(listPath: string): ReactNode {
  const outlet = useOutlet();
  const onList = useMatch({ path: listPath, end: true });
  const { state } = useLocation();
  const phone = useIsPhone();
  return !onList && outlet && (phone || !liesOverList(state)) ? outlet : null;
}

export interface DrawerPageProps {
  title: string;
  /** Small line above the title: number of the record, its kind. */
  kicker?: ReactNode;
  /** 第1项，共4项, while going through a list. */
  position?: { index: number; total: number };
  /** The countdown or status chip below the title. */
  chip?: ReactNode;
  primary?: ReactNode;
  secondary?: ReactNode;
  /** When the draft was saved, and what follows the act. */
  footNote?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A record with an address of its own: a drawer over its list, or a page when opened alone or on a phone. */
export function DrawerPage(props: DrawerPageProps) {
  const { title, onClose, children } = props;
  usePageTitle(title);
  const phone = useIsPhone();
  const { state } = useLocation();
  const foot = props.primary || props.secondary || props.footNote ? <Foot {...props} /> : null;
  if (!phone && liesOverList(state)) {
    return (
      <Drawer
        open
        size={600}
        onClose={onClose}
        closable={false}
        title={<Head {...props} alone={false} />}
        footer={foot}
        rootClassName="drawer-page"
        aria-label={title}
      >
        {children}
      </Drawer>
    );
  }
  return (
    <Alone head={<Head {...props} alone />} foot={foot}>
      {children}
    </Alone>
  );
}

interface AloneProps {
  head: ReactNode;
  foot: ReactNode;
  children: ReactNode;
}

function Alone({ head, foot, children }: AloneProps) {
  // The link left the window where the list was; the page that takes its place begins at its top.
  useLayoutEffect(() => {
    scrollTo(0, 0);
  }, []);
  return (
    <article className="drawer-page is-alone">
      <header className="drawer-page-top">{head}</header>
      <div className="drawer-page-body">{children}</div>
      {foot ? <footer className="drawer-page-bottom">{foot}</footer> : null}
    </article>
  );
}

function Head({ title, kicker, position, chip, onClose, alone }: DrawerPageProps & { alone: boolean }) {
  const Title = alone ? 'h1' : 'h2';
  return (
    <div className="drawer-page-head">
      <div className="drawer-page-line">
        {alone ? (
          <button type="button" className="text-button" onClick={onClose}>
            {words.back}
          </button>
        ) : null}
        <span className="drawer-page-kicker">{kicker}</span>
        {position ? (
          <span className="drawer-page-position">{words.position(position.index, position.total)}</span>
        ) : null}
        <span className="drawer-page-tools">
          <CopyLink />
          {alone ? null : (
            <button type="button" className="text-button" onClick={onClose}>
              {words.close} <kbd>Esc</kbd>
            </button>
          )}
        </span>
      </div>
      <Title className="drawer-page-title">{title}</Title>
      {chip ? <div className="drawer-page-chip">{chip}</div> : null}
    </div>
  );
}

/** The clipboard needs https or localhost; over plain http in the office the link is left out rather than dead. */
function CopyLink() {
  const { message } = App.useApp();
  if (!('clipboard' in navigator)) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    void message.success(words.copied);
  };
  return (
    <button type="button" className="text-button drawer-page-copy" onClick={() => void copy()}>
      {words.copyLink}
    </button>
  );
}

function Foot({ primary, secondary, footNote }: Pick<DrawerPageProps, 'primary' | 'secondary' | 'footNote'>) {
  return (
    <div className="drawer-page-foot">
      {primary}
      {secondary}
      {footNote ? <div className="drawer-page-note">{footNote}</div> : null}
    </div>
  );
}
