import { texts } from './texts.ts';

export type StatusKind = keyof typeof texts.status;
export type Tone = 'bad' | 'warn' | 'good' | 'active' | 'quiet' | 'locked';

export const toneOf: Record<StatusKind, Tone> = {
  overdue: 'bad',
  'due-soon': 'warn',
  returned: 'warn',
  normal: 'good',
  done: 'good',
  'in-progress': 'active',
  'to-review': 'active',
  provisional: 'quiet',
  'not-started': 'quiet',
  paused: 'quiet',
  locked: 'locked',
};

const ring = 'M5 .5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM5 1.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4z';

// Filled outlines in a box of ten, so that every shape keeps its weight in print and under forced colours.
const paths: Record<StatusKind, string> = {
  overdue: 'M.8 .8h8.4v8.4H.8z',
  'due-soon': 'M5 .4 9.9 9.2H.1z',
  normal: 'M5 .7a4.3 4.3 0 1 0 0 8.6a4.3 4.3 0 1 0 0-8.6z',
  'in-progress': 'M5 .5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM5 1.8a3.2 3.2 0 0 1 0 6.4z',
  'to-review': `${ring}M5 3.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3z`,
  done: 'M.5 5.3 1.6 4.2 4 6.6 8.6 1.6 9.7 2.6 4.1 8.8z',
  returned: 'M9.4 .4v9.2L.6 5zM8.1 2.5 3.4 5l4.7 2.5z',
  provisional: 'M5 .1 9.9 5 5 9.9.1 5zM5 1.9 1.9 5 5 8.1 8.1 5z',
  'not-started': ring,
  paused: 'M2 .8h1.9v8.4H2zM6.1 .8H8v8.4H6.1z',
  locked: 'M2.3 4.2V3a2.7 2.7 0 1 1 5.4 0v1.2h1v5.5H1.3V4.2zM3.5 4.2h3V3a1.5 1.5 0 1 0-3 0z',
};

/** The shape alone, for use beside a word. */
export function StatusShape({ kind, size = 10 }: { kind: StatusKind; size?: number }) {
  return (
    <svg className="status-shape" viewBox="0 0 10 10" width={size} height={size} aria-hidden="true">
      <path d={paths[kind]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
