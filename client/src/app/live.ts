import type { ApolloClient } from '@apollo/client';
import { type Client, createClient } from 'graphql-ws';
import {
  AttentionDocument,
  LiveDocument,
  StatisticsYearsDocument,
  type LiveSubscription,
} from '../gql/graphql.ts';
import { toLogin } from './apollo.ts';
import type { ConnectionState } from './live-dot.tsx';
import { hashOf } from './operation.ts';

type LiveMessage = LiveSubscription['live'];

/** The server closes a socket with this code when its session has ended. */
const SESSION_ENDED = 4401;
const MOST_WAIT_MS = 5000;

/**
 * The one live connection. Every message is first written into the cache, so that
 * whatever shows the record redraws by itself, then handed to the listeners of
 * the lists. After a gap everything on screen is fetched afresh.
 */
export class LiveHub {
  private readonly listeners = new Set<(message: LiveMessage) => void>();
  private readonly watchers = new Set<() => void>();
  private readonly socket: Client;
  private readonly stop: () => void;
  state: ConnectionState = 'reconnecting';

  constructor(
    private readonly apollo: ApolloClient,
    /** The position the page was loaded at. */
    private seq: number,
  ) {
    this.socket = createClient({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      lazy: false,
      keepAlive: 10_000,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      retryWait: (retries) =>
        wait(Math.min(MOST_WAIT_MS, 300 * 2 ** Math.min(retries, 4)) * (0.5 + Math.random() / 2)),
      on: {
        connected: () => this.setState('live'),
        closed: (event) => {
          if (event instanceof CloseEvent && event.code === SESSION_ENDED) toLogin();
          this.setState(navigator.onLine ? 'reconnecting' : 'offline');
        },
      },
    });
    // The protocol wants a text; ours is empty, the hash says which operation it is.
    const request = { query: '', extensions: { documentId: hashOf(LiveDocument) } };
    this.stop = this.socket.subscribe<LiveSubscription>(request, {
      next: ({ data }) => data && this.receive(data.live),
      error: () => this.setState('offline'),
      complete: () => this.setState('offline'),
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

  close(): void {
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
      if (message.seq > this.seq) void this.apollo.refetchQueries({ include: 'active' });
      this.seq = message.seq;
      return;
    }
    this.seq = Math.max(this.seq, message.seq);
    this.apollo.cache.batch({
      update: (cache) => {
        cache.writeQuery({ query: LiveDocument, data: { __typename: 'Subscription', live: message } });
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

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
