import { useCallback, useEffect, useRef, useState } from 'react';

type Fields = Record<string, unknown>;

interface Stored {
  at: string;
  fields: Fields;
}

function read(key: string): Stored | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof value !== 'object' || value === null || !('at' in value) || !('fields' in value)) return null;
    if (typeof value.at !== 'string' || typeof value.fields !== 'object' || value.fields === null)
      return null;
    return { at: value.at, fields: { ...value.fields } };
  } catch {
    return null;
  }
}

/**
 * Keeps what was typed in this tab's storage. `except` names the fields that must not lie on an office machine:
 * an applicant's name, identity number, telephone. Files and functions never survive JSON and need not be named.
 */
export function useDraft(name: string, except: readonly string[] = []) {
  const key = `draft:${name}`;
  const [restored] = useState(() => read(key));
  const [savedAt, setSavedAt] = useState<string | null>(restored?.at ?? null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<(() => void) | null>(null);
  const excluded = except.join(' ');

  const save = useCallback(
    (fields: Fields) => {
      const write = () => {
        pending.current = null;
        const hidden = new Set(excluded.split(' '));
        const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !hidden.has(field)));
        const at = new Date().toTimeString().slice(0, 5);
        try {
          sessionStorage.setItem(key, JSON.stringify({ at, fields: kept } satisfies Stored));
          setSavedAt(at);
        } catch {
          setSavedAt(null); // storage full or off: then nothing may claim to be saved
        }
      };
      clearTimeout(timer.current);
      pending.current = write;
      timer.current = setTimeout(write, 500);
    },
    [key, excluded],
  );

  const clear = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
    sessionStorage.removeItem(key);
    setSavedAt(null);
  }, [key]);

  // Leaving within the half second must not lose the last word.
  useEffect(() => () => pending.current?.(), []);

  return { fields: restored?.fields ?? null, savedAt, save, clear };
}
