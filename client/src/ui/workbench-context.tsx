import { can, type Permission } from '@gongkai/shared/permissions';
import type { Day } from '@gongkai/shared/calendar/day';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import { createContext, useContext, useEffect, useRef } from 'react';
import type { BootstrapQuery, LiveSubscription } from '../gql/graphql.ts';

export type Viewer = NonNullable<BootstrapQuery['bootstrap']['viewer']>;
export type Bootstrap = BootstrapQuery['bootstrap'];
export type LiveMessage = LiveSubscription['live'];

/** What every page of the workbench knows: who looks, which day it is, and what happens live. */
export interface WorkbenchValue {
  readonly viewer: Viewer;
  readonly bootstrap: Bootstrap;
  readonly today: Day;
  /** Which days are worked; another one as soon as a notice is entered. Its days off bear no names. */
  readonly calendar: WorkingCalendar;
  /** Calls back for every live message, after the cache has it. Returns how to stop. */
  readonly onLive: (listener: (message: LiveMessage) => void) => () => void;
}

export const WorkbenchContext = createContext<WorkbenchValue | null>(null);

export function useWorkbench(): WorkbenchValue {
  const value = useContext(WorkbenchContext);
  if (!value) throw new Error('useWorkbench outside the workbench');
  return value;
}

/** May the viewer do this at all? The same table as the server's. */
export function useCan(permission: Permission): boolean {
  return can(useWorkbench().viewer, permission);
}

/** Runs the handler for every live message while the component is shown. */
export function useLive(handler: (message: LiveMessage) => void): void {
  const { onLive } = useWorkbench();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => onLive((message) => latest.current(message)), [onLive]);
}
