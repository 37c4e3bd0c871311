import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

export type ColorMode = 'light' | 'dark';
export type ColorModeChoice = ColorMode | 'system';

const STORAGE_KEY = 'color-mode';
const listeners = new Set<() => void>();
let printing = false;

function storedChoice(): ColorModeChoice {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system'; // storage may be switched off by the office's browser policy
  }
}

let choice = storedChoice();

function resolved(): ColorMode {
  // Paper is white: a dark screen must not print white letters.
  if (printing) return 'light';
  if (choice !== 'system') return choice;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function apply(): void {
  document.documentElement.dataset['theme'] = resolved();
  for (const listener of listeners) listener();
}

/** Marks the document before the first paint; the CSP allows no inline script to do it earlier. */
export function startColorMode(): void {
  apply();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
  const print = (on: boolean) => () => {
    printing = on;
    flushSync(apply);
  };
  addEventListener('beforeprint', print(true));
  addEventListener('afterprint', print(false));
}

export function chooseColorMode(next: ColorModeChoice): void {
  choice = next;
  try {
    if (next === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, next);
  } catch {
    // the choice then holds until the tab is closed
  }
  apply();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useColorMode(): { mode: ColorMode; choice: ColorModeChoice } {
  const mode = useSyncExternalStore(subscribe, resolved);
  const current = useSyncExternalStore(subscribe, () => choice);
  return { mode, choice: current };
}
