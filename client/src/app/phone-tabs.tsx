import { Drawer } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useYearLink } from '../ui/use-year.ts';
import { chooseColorMode, useColorMode } from './color-mode.ts';
import { isWithin, selectedPath, type NavItem } from './side-nav.tsx';
import { texts } from './texts.ts';
import { appearances, viewerName, type AccountProps } from './user-menu.tsx';

const words = texts.shell;

/** The entries marked as tabs; without any mark the first three. */
function tabsOf(items: readonly NavItem[]): readonly NavItem[] {
  const marked = items.filter((item) => item.phoneTab);
  return (marked.length > 0 ? marked : items).slice(0, 3);
}

/** Four words at the foot of a phone: three places and 更多, which holds all the rest. */
export function PhoneTabs(props: AccountProps & { items: readonly NavItem[]; extra?: ReactNode }) {
  const { items } = props;
  const { pathname } = useLocation();
  const keepYear = useYearLink();
  const [open, setOpen] = useState(false);
  const selected = selectedPath(items, pathname);
  const tabs = tabsOf(items);
  const elsewhere = !tabs.some((item) => isWithin(item, selected));
  const close = () => setOpen(false);
  return (
    <>
      <nav className="phone-tabs" aria-label={words.phoneNav}>
        {tabs.map((item) => {
          const here = !open && isWithin(item, selected);
          return (
            <Link
              key={item.path}
              to={keepYear(item.path)}
              onClick={close}
              aria-current={here ? 'page' : undefined}
            >
              {item.phoneTab ?? item.label}
            </Link>
          );
        })}
        <button
          type="button"
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          data-here={open || elsewhere}
        >
          {words.more}
        </button>
      </nav>
      <Drawer
        open={open}
        onClose={close}
        placement="bottom"
        size="80%"
        title={words.more}
        rootClassName="phone-sheet"
      >
        <PhoneSheet {...props} selected={selected} onDone={close} />
      </Drawer>
    </>
  );
}

type SheetProps = AccountProps & {
  items: readonly NavItem[];
  extra?: ReactNode;
  selected: string | null;
  onDone: () => void;
};

function PhoneSheet({
  viewer,
  identities,
  items,
  extra,
  selected,
  onDone,
  onChangePassword,
  onLogout,
}: SheetProps) {
  const { choice } = useColorMode();
  const keepYear = useYearLink();
  const lines = items.flatMap((item) => [
    { ...item, second: false },
    ...(item.children ?? [])
      .filter((child) => child.path !== item.path)
      .map((child) => ({ ...child, second: true })),
  ]);
  return (
    <>
      <p className="phone-sheet-viewer">
        <b>{viewerName(viewer)}</b>
        <span>{viewer.post}</span>
      </p>
      <ul className="phone-sheet-list">
        {lines.map((line) => (
          <li key={line.path} className={line.second ? 'is-second' : undefined}>
            <Link
              to={keepYear(line.path)}
              onClick={onDone}
              aria-current={line.path === selected ? 'page' : undefined}
            >
              {line.label}
              {line.count ? <span className="side-nav-count">{line.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
      {extra}
      <div className="phone-sheet-modes" role="group" aria-label={words.appearance}>
        {appearances.map(({ key, label }) => (
          <button key={key} type="button" aria-pressed={choice === key} onClick={() => chooseColorMode(key)}>
            {label}
          </button>
        ))}
      </div>
      <div className="phone-sheet-acts">
        {identities.map(({ key, label, onClick }) => (
          <button key={key} type="button" onClick={onClick}>
            {label}
          </button>
        ))}
        {onChangePassword ? (
          <button type="button" onClick={onChangePassword}>
            {words.changePassword}
          </button>
        ) : null}
        <button type="button" onClick={onLogout}>
          {words.logout}
        </button>
      </div>
    </>
  );
}
