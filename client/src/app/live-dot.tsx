import { texts } from './texts.ts';

export type ConnectionState = 'live' | 'reconnecting' | 'offline';

const words: Record<ConnectionState, string> = {
  live: texts.shell.live,
  reconnecting: texts.shell.reconnecting,
  offline: texts.shell.offline,
};

// Filled, half, crossed: the three must differ for those who do not see the colours.
const shapes: Record<ConnectionState, string> = {
  live: 'M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8',
  reconnecting: 'M5 1a4 4 0 0 0 0 8z M5 0a5 5 0 1 1 0 10a5 5 0 0 1 0-10 M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8',
  offline: 'M1.7 .6 5 3.9 8.3 .6 9.4 1.7 6.1 5 9.4 8.3 8.3 9.4 5 6.1 1.7 9.4 .6 8.3 3.9 5 .6 1.7z',
};

/** Whether the figures on the screen follow the server: shape and word, never colour alone. */
export function LiveDot({ state }: { state: ConnectionState }) {
  return (
    <span
      className={`live-dot live-dot-${state}`}
      role="status"
      aria-label={`${texts.shell.connection}：${words[state]}`}
    >
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d={shapes[state]} fill="currentColor" fillRule="evenodd" />
      </svg>
      <span className="live-dot-word">{words[state]}</span>
    </span>
  );
}
