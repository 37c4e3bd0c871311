import { Link, useLocation } from 'react-router';
import { useYearLink } from '../ui/use-year.ts';
import { texts } from './texts.ts';

export interface NavItem {
  path: string;
  label: string;
  /** Open work at the right of the label; `late` prints it in red. */
  count?: number;
  late?: boolean;
  children?: readonly NavItem[];
  /** The shorter word under which this entry is one of the three tabs of a phone. */
  phoneTab?: string;
}

/** The longest path that leads the current address is the selected one. */
export function selectedPath(items: readonly NavItem[], pathname: string): string | null {
  const paths = items.flatMap((item) => [item.path, ...(item.children ?? []).map((child) => child.path)]);
  const leading = paths.filter((path) =>
    // The late tasks of a section lie over 工作台.
    path === '/' ? /^\/($|late\/)/.test(pathname) : pathname === path || pathname.startsWith(`${path}/`),
  );
  return leading.sort((a, b) => b.length - a.length)[0] ?? null;
}

export function isWithin(item: NavItem, selected: string | null): boolean {
  return item.path === selected || (item.children ?? []).some((child) => child.path === selected);
}

/** The menu is words only: in an office of four-character names a rail of icons says nothing. */
export function SideNav({ items }: { items: readonly NavItem[] }) {
  const { pathname } = useLocation();
  const selected = selectedPath(items, pathname);
  return (
    <nav className="side-nav" aria-label={texts.shell.mainNav}>
      <ul>
        {items.map((item) => {
          const within = isWithin(item, selected);
          const children = within ? item.children : undefined;
          const here = item.path === selected && !children?.some((child) => child.path === selected);
          return (
            <li key={item.path}>
              <NavLine item={item} here={here} strong={within} />
              {children ? (
                <ul className="side-nav-second">
                  {children.map((child) => (
                    <li key={child.path}>
                      <NavLine item={child} here={child.path === selected} strong={child.path === selected} />
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function NavLine({ item, here, strong }: { item: NavItem; here: boolean; strong: boolean }) {
  const keepYear = useYearLink();
  const className = ['side-nav-line', here ? 'is-here' : '', strong ? 'is-strong' : '']
    .filter(Boolean)
    .join(' ');
  return (
    <Link className={className} to={keepYear(item.path)} aria-current={here ? 'page' : undefined}>
      <span>{item.label}</span>
      {item.count ? (
        <span className={item.late ? 'side-nav-count is-late' : 'side-nav-count'}>
          <span aria-hidden="true">{item.count}</span>
          <span className="visually-hidden">
            {item.late ? texts.shell.overdue(item.count) : texts.shell.pending(item.count)}
          </span>
        </span>
      ) : null}
    </Link>
  );
}
