import { WebSocket } from 'ws';
import { OP } from './operations.ts';

export interface Message {
  readonly kind: string;
  readonly seq: number;
  readonly change: string | null;
  readonly id: string | null;
  readonly disclosure: { id: string; title: string; publishedOn: string | null; state: string } | null;
  readonly application: { id: string; applicant: string } | null;
  readonly training: { id: string; subject: string; attended: number; state: string } | null;
  readonly attendance: { id: string; present: boolean; score: number | null } | null;
  readonly importJob: { id: string; status: string; done: number; saved: number } | null;
  readonly task: { id: string; title: string; status: string } | null;
  readonly supervisionOrder: { id: string; seenAt: string | null; answeredAt: string | null } | null;
  readonly notification: { id: string; text: string; path: string; readAt: string | null } | null;
  readonly notice: { id: string; year: number } | null;
  readonly attachment: { id: string; name: string; removedAt: string | null } | null;
  readonly progress: {
    year: number;
    total: { total: number; done: number; overdue: number };
    sections: { sectionId: string; total: number; done: number; submitted: number; overdue: number }[];
  } | null;
  readonly meeting: {
    id: string;
    status: string;
    attendance: { invited: number; came: number };
    attendees: { id: string }[];
  } | null;
  readonly attendee: {
    id: string;
    state: string;
    meeting: { id: string; attendance: { came: number; waiting: number } };
  } | null;
  readonly decision: {
    id: string;
    state: string;
    task: { id: string | null; taskNo: string } | null;
    meeting: { id: string; decisionCount: { total: number; done: number } };
  } | null;
  readonly counted: {
    tables: { year: number; rows: { code: string; value: number }[] }[];
    rows: { id: string; number: string; title: string | null; readable: boolean }[];
  } | null;
}

export interface TestSocket {
  /** The first message from now on, received or still to come, that fits. */
  next(fits: (message: Message) => boolean): Promise<Message>;
  /** All received so far. */
  readonly received: readonly Message[];
  /** Resolves with the code when the server closes it. */
  readonly closed: Promise<number>;
  close(): void;
}

export const socketOf = (url: string, headers: Record<string, string>): WebSocket =>
  new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });

/** The live stream as the client opens it; resolves after HELLO. */
export async function openLive(url: string, cookie: string, query: string = OP.live): Promise<TestSocket> {
  const socket = socketOf(url, { origin: url, cookie });
  const received: Message[] = [];
  const waiting = new Set<() => void>();
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  socket.on('message', (data) => {
    const { type, payload } = JSON.parse(String(data)) as {
      type: string;
      payload?: { data?: { live: Message } };
    };
    if (type === 'connection_ack')
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    if (type === 'next' && payload?.data) received.push(payload.data.live);
    for (const wake of waiting) wake();
  });
  let taken = 0;
  const next: TestSocket['next'] = async (fits) => {
    for (;;) {
      const index = received.findIndex((message, at) => at >= taken && fits(message));
      const found = received[index];
      if (found) {
        taken = index + 1;
        return found;
      }
      await new Promise<void>((resolve) => waiting.add(resolve));
    }
  };
  await next(({ kind }) => kind === 'HELLO');
  return { next, received, closed, close: () => socket.close() };
}
