import type { ApolloClient } from '@apollo/client';
import { type Client, createClient } from 'graphql-ws';
import {
  AttentionDocument,
  LiveDocument,
  StatisticsYearsDocument,
  type LiveSubscription,
} from '../gql/graphql.ts';
import { toLogin } from './apollo.ts';
import type { LivePosition } from './fresh-answers.ts';
import type { ConnectionState } from './live-dot.tsx';
import { hashOf } from './operation.ts';
import { fetchBootstrap } from './session-api.ts';

type LiveMessage = LiveSubscription['live'];

/** The server closes a socket with this code when its session has ended. */
const SESSION_ENDED = 4401;
const MOST_WAIT_MS = 5000;
const PING_EVERY_MS = 10_000;
/** A pulled cable closes nothing: without an answer in this time the line is dead. */
const PONG_WITHIN_MS = 5000;
const AGAIN_AFTER_MS = 500;

/**
 * The one live connection. Every message is first written into the cache, so that
 * whatever shows the record redraws by itself, then handed to the listeners of
 * the lists. After a gap everything on screen is fetched afresh.
 */
export class LiveHub {
  private readonly listeners = new Set<(message: LiveMessage) => void>();
  private readonly watchers = new Set<() => void>();
  private readonly socket: Client;
  private stop: () => void;
  private closing = false;
  private readonly cutOff = (): void => this.socket.terminate();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  state: ConnectionState = 'reconnecting';
  private leaving = false;

  constructor(
    private readonly apollo: ApolloClient,
    /** Where the page was loaded, and from then on where its messages have brought it. */
    private readonly position: LivePosition,
  ) {
    this.socket = createClient({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      lazy: false,
      keepAlive: PING_EVERY_MS,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      // `closed` has dealt with it already; the default writes it to the console.
      onNonLazyError: () => undefined,
      retryWait: async (retries) => {
        await wait(Math.min(MOST_WAIT_MS, 300 * 2 ** Math.min(retries, 4)) * (0.5 + Math.random() / 2));
        if (retries > 0 && !this.leaving) await leaveIfSignedOut();
      },
      on: {
        connected: () => this.setState('live'),
        ping: (received) => {
          if (!received) this.waiting = setTimeout(() => this.socket.terminate(), PONG_WITHIN_MS);
        },
        pong: (received) => {
          if (received) clearTimeout(this.waiting);
        },
        closed: (event) => {
          clearTimeout(this.waiting);
          if (event instanceof CloseEvent && event.code === SESSION_ENDED && !this.leaving) toLogin();
          this.setState(navigator.onLine ? 'reconnecting' : 'offline');
        },
      },
    });
    addEventListener('offline', this.cutOff);
    this.stop = this.listen();
  }

  private listen(): () => void {
    // The protocol wants a text; ours is empty, the hash says which operation it is.
    const request = { query: '', extensions: { documentId: hashOf(LiveDocument) } };
    return this.socket.subscribe<LiveSubscription>(request, {
      next: ({ data }) => data && this.receive(data.live),
      error: () => this.setState('offline'),
      complete: () => this.listenAgain(),
    });
  }

  /** The server has cut off a page that fell behind a burst of changes: begin anew, HELLO says what was missed. */
  private listenAgain(): void {
    this.setState('offline');
    if (this.closing) return;
    void wait(AGAIN_AFTER_MS).then(() => {
      if (this.closing) return;
      this.stop = this.listen();
      this.setState('live');
    });
  }

  readonly onLive = (listener: (message: LiveMessage) => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly onState = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** Somebody is signing out: that the session ends is then no expiry. */
  leave(leaving: boolean): void {
    this.leaving = leaving;
  }

  close(): void {
    removeEventListener('offline', this.cutOff);
    this.closing = true;
    this.stop();
    void this.socket.dispose();
  }

  private setState(state: ConnectionState): void {
    this.state = state;
    for (const watcher of this.watchers) watcher();
  }

  private receive(message: LiveMessage): void {
    if (message.kind === 'HELLO') {
      // Something was committed that this page has not seen.
      const behind = message.seq > this.position.seq;
      this.position.seq = message.seq;
      if (behind) void this.apollo.refetchQueries({ include: 'active' });
      return;
    }
    this.position.seq = Math.max(this.position.seq, message.seq);
    this.apollo.cache.batch({
      update: (cache) => {
        const result = { __typename: 'Subscription', live: message } as const;
        cache.write({ query: LiveDocument, dataId: 'ROOT_SUBSCRIPTION', result });
        if (!message.counted) return;
        const { years, attention } = message.counted;
        cache.writeQuery({
          query: StatisticsYearsDocument,
          data: { __typename: 'Query', statisticsYears: years },
        });
        cache.writeQuery({ query: AttentionDocument, data: { __typename: 'Query', attention } });
      },
    });
    for (const listener of this.listeners) listener(message);
  }
}

/** A handshake refused because the session has ended looks like any lost connection: only the server can tell. */
async function leaveIfSignedOut(): Promise<void> {
  try {
    if ((await fetchBootstrap()).viewer === null) toLogin();
  } catch {
    // not reachable: the next attempt asks again
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
