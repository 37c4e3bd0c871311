import { createContext, use, useSyncExternalStore } from 'react';
import type { LiveHub } from './live.ts';
import type { ConnectionState } from './live-dot.tsx';

export const HubContext = createContext<LiveHub | null>(null);

export function useHub(): LiveHub {
  const hub = use(HubContext);
  if (!hub) throw new Error('useHub outside the workbench');
  return hub;
}

/** 实时, 重连中 or 已断开, as it changes. */
export function useConnection(): ConnectionState {
  const hub = useHub();
  return useSyncExternalStore(hub.onState, () => hub.state);
}
