import { EventEmitter } from 'node:events';
import { setInterval } from 'node:timers';
import type { Logger } from 'pino';
import { MoreThan } from 'typeorm';
import type { Change } from './outbox.ts';
import { OutboxRow } from './outbox.ts';
import type { Database } from './database.ts';

/** A change with its place in the order of commits. */
export interface LiveChange extends Change {
  readonly seq: number;
}

/** Wakes other processes; the rows themselves are always read from the outbox. */
export interface Bell {
  ring(): void;
  onRing(listener: () => void): void;
  close(): Promise<void>;
}

const BATCH = 500;
/** What another process wrote (the CLI, a second server without Redis) is found within this time. */
const POLL_MS = 300;

/**
 * Reads the outbox in order and hands every change to the listeners of this
 * process. Woken by a commit here, by a ring from elsewhere, and by the poll.
 */
export class Live {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private last = 0;
  private reading: Promise<void> | null = null;
  private next: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly log: Logger,
    private readonly bell: Bell | null = null,
  ) {}

  /** The position every listener has been brought to. */
  get seq(): number {
    return this.last;
  }

  async start(): Promise<void> {
    this.last = (await this.database.read.maximum(OutboxRow, 'seq')) ?? 0;
    this.bell?.onRing(() => void this.read());
    this.timer = setInterval(() => void this.read(), POLL_MS).unref();
  }

  /** Called after commit. */
  wake(): void {
    this.bell?.ring();
    void this.read();
  }

  on(listener: (change: LiveChange) => void): () => void {
    this.emitter.on('change', listener);
    return () => void this.emitter.off('change', listener);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.reading;
    await this.bell?.close();
    this.emitter.removeAllListeners();
  }

  /**
   * Resolves when everything committed before the call has been handed out. One
   * reader at a time keeps the order; a call during a read waits for the next one.
   */
  read(): Promise<void> {
    if (!this.reading) {
      this.reading = this.drain().finally(() => {
        this.reading = null;
      });
      return this.reading;
    }
    this.next ??= this.reading.then(() => {
      this.next = null;
      return this.read();
    });
    return this.next;
  }

  private async drain(): Promise<void> {
    try {
      for (;;) {
        const rows = await this.database.read.find(OutboxRow, {
          where: { seq: MoreThan(this.last) },
          order: { seq: 'ASC' },
          take: BATCH,
        });
        for (const row of rows) {
          this.last = row.seq;
          this.emitter.emit('change', changeOf(row));
        }
        if (rows.length < BATCH) return;
      }
    } catch (error) {
      // The next wake or poll tries again from the same place.
      this.log.warn({ err: error }, 'outbox could not be read');
    }
  }
}

function changeOf(row: OutboxRow): LiveChange {
  return {
    seq: row.seq,
    noun: row.noun,
    id: row.recordId,
    change: row.change,
    years: row.years === '' ? [] : row.years.split(',').map(Number),
  };
}
