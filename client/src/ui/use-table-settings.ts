import { useState } from 'react';
import type { Column, Density } from './data-table-types.ts';

interface Settings {
  density: Density;
  hidden: readonly string[];
}

function isSettings(value: unknown): value is Settings {
  return (
    typeof value === 'object' &&
    value !== null &&
    'density' in value &&
    (value.density === 'default' || value.density === 'compact') &&
    'hidden' in value &&
    Array.isArray(value.hidden)
  );
}

function read(key: string): Settings | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isSettings(value) ? value : null;
  } catch {
    return null; // storage off, or written by an older version
  }
}

/** Columns and density as this person last left them on this machine. */
export function useTableSettings<Row>(name: string, columns: readonly Column<Row>[]) {
  const key = `table:${name}`;
  const first: Settings = {
    density: 'default',
    hidden: columns.filter((column) => column.hiddenAtFirst).map((column) => column.key),
  };
  const [settings, setSettings] = useState<Settings>(() => read(key) ?? first);

  function keep(next: Settings | null) {
    setSettings(next ?? first);
    try {
      if (next) localStorage.setItem(key, JSON.stringify(next));
      else localStorage.removeItem(key);
    } catch {
      // the choice then holds until the page is left
    }
  }

  return {
    density: settings.density,
    visible: columns.filter((column) => column.fixed || !settings.hidden.includes(column.key)),
    setDensity: (density: Density) => keep({ ...settings, density }),
    setShown: (column: string, shown: boolean) =>
      keep({
        ...settings,
        hidden: shown ? settings.hidden.filter((one) => one !== column) : [...settings.hidden, column],
      }),
    restore: () => keep(null),
  };
}

export type TableSettings<Row> = ReturnType<typeof useTableSettings<Row>>;
