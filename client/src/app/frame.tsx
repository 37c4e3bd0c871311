import { yearOf } from '@gongkai/shared/calendar/day';
import { can } from '@gongkai/shared/permissions';
import { App, Select } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { queuePath } from '../features/disclosures/disclosure-words.ts';
import { useReviewQueue } from '../features/disclosures/use-review-queue.ts';
import { Messages } from '../features/notifications/messages.tsx';
import { ActForDocument } from '../gql/graphql.ts';
import { errorLine, useAct } from '../ui/use-act.ts';
import { useYear } from '../ui/use-year.ts';
import { useWorkbench } from '../ui/workbench-context.tsx';
import { clearDrafts } from './drafts.ts';
import { useConnection, useHub } from './hub-context.ts';
import { logout } from './session-api.ts';
import { Shell, type NavItem } from './shell.tsx';
import { texts } from './texts.ts';

const words = texts.shell;

/** What may be seen of a year: without any of it there is nothing to switch. */
const BY_YEAR = ['statistics:read', 'disclosure:read', 'application:read'] as const;

/** The frame around every page, with what it needs to know of the viewer, the connection and the year. */
export function Frame({ items, children }: { items: readonly NavItem[]; children: ReactNode }) {
  const { viewer, bootstrap } = useWorkbench();
  const navigate = useNavigate();
  const connection = useConnection();
  const hub = useHub();
  const { message } = App.useApp();
  const { act: actFor } = useAct(ActForDocument);
  const leave = async () => {
    hub.leave(true);
    try {
      await logout();
    } catch {
      hub.leave(false);
      return void message.error(words.logoutFailed);
    }
    clearDrafts();
    location.assign('/login'); // loaded anew: nothing that was read stays in memory
  };
  // Rights change with the person acted for: the workbench is loaded anew.
  const act = async (principalId: string | null) => {
    const outcome = await actFor({ input: { principalId } });
    if ('errors' in outcome) return void message.error(errorLine(outcome.errors));
    location.assign('/');
  };
  const counted = useCountedItems(items);
  const identities =
    viewer.deputyName === null
      ? viewer.principals.map(({ accountId, personName }) => ({
          key: accountId,
          label: words.actFor(personName),
          onClick: () => void act(accountId),
        }))
      : [{ key: 'self', label: words.backToSelf, onClick: () => void act(null) }];
  return (
    <Shell
      viewer={{
        name: viewer.deputyName ?? viewer.personName,
        actingFor: viewer.deputyName === null ? null : viewer.personName,
        post: viewer.post,
      }}
      items={counted}
      connection={connection}
      yearControl={BY_YEAR.some((permission) => can(viewer, permission)) ? <YearSwitch /> : null}
      messages={
        <>
          {bootstrap.demo ? <span className="shell-demo">{words.demo}</span> : null}
          <Messages />
        </>
      }
      identities={identities}
      onLogout={() => void leave()}
      onChangePassword={() => void navigate('/account')}
    >
      {children}
    </Shell>
  );
}

/** The number of what waits for the viewer, at its entry and at the group it is in. */
function useCountedItems(items: readonly NavItem[]): readonly NavItem[] {
  const { total } = useReviewQueue();
  const count = (item: NavItem): NavItem => {
    const children = item.children?.map(count);
    const here = item.path === queuePath || children?.some((child) => child.count !== undefined);
    return { ...item, ...(children && { children }), ...(here && total > 0 && { count: total }) };
  };
  return items.map(count);
}

/** 年度: every page keeps it, in its address. */
function YearSwitch() {
  const { bootstrap, today } = useWorkbench();
  const [, setParams] = useSearchParams();
  const year = useYear();
  const current = yearOf(today);
  const first = bootstrap.demo
    ? 2009
    : Math.min(current, Number((bootstrap.goLiveOn ?? today).slice(0, 4))) - 10;
  const from = Math.min(Math.max(first, 2008), year);
  // The next year has a plan and a calendar before it begins.
  const last = Math.max(year, today.slice(5) >= '11-01' ? current + 1 : current);
  const years = Array.from({ length: last - from + 1 }, (_, index) => last - index);
  const change = (next: number) =>
    setParams(
      (before) => {
        const params = new URLSearchParams(before);
        params.delete('page');
        if (next === current) params.delete('year');
        else params.set('year', String(next));
        return params;
      },
      { preventScrollReset: true },
    );
  return (
    <Select
      aria-label={words.year}
      size="small"
      value={year}
      onChange={change}
      options={years.map((value) => ({ value, label: `${value}年` }))}
      popupMatchSelectWidth={false}
      style={{ minWidth: 92 }}
    />
  );
}
