import { createContext, use, useSyncExternalStore } from 'react';
import type { LiveHub } from './live.ts';
import type { ConnectionState } from './live-dot.tsx';

export const HubContext = createContext<LiveHub | null>(null);

/** 实时, 重连中 or 已断开, as it changes. */
export function useConnection(): ConnectionState {
  const hub = use(HubContext);
  if (!hub) throw new Error('useConnection outside the workbench');
  return useSyncExternalStore(hub.onState, () => hub.state);
}
