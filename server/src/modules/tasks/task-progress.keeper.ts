import { setTimeout as later } from 'node:timers';
import { yearOf } from '@gongkai/shared/calendar/day';
import type { App } from '../../core/context.ts';
import { taskProgress } from './task-progress.reads.ts';
import type { TaskProgress } from './task-progress.types.ts';

const COALESCE_MS = 50;
const NOUNS = ['Task', 'Section'];

/** After a change of tasks the progress of the current year, counted once for everybody. */
export class ProgressKeeper {
  private timer: NodeJS.Timeout | null = null;
  private counting: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<(progress: TaskProgress, seq: number) => void>();

  constructor(private readonly app: App) {
    app.live.on(({ noun }) => {
      if (!NOUNS.includes(noun)) return;
      this.timer ??= later(() => {
        this.timer = null;
        this.counting = this.counting.then(() => this.recount());
      }, COALESCE_MS);
    });
  }

  on(listener: (progress: TaskProgress, seq: number) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private async recount(): Promise<void> {
    if (this.listeners.size === 0) return;
    const { seq } = this.app.live;
    try {
      const today = this.app.clock.today();
      const progress = await taskProgress(this.app.database.read, yearOf(today), today);
      for (const listener of this.listeners) listener(progress, seq);
    } catch (error) {
      this.app.log.warn({ err: error }, 'task progress could not be recounted');
    }
  }
}

const keepers = new WeakMap<object, ProgressKeeper>();

/** The one keeper of a process; keyed by the live feed, which lives as long as it. */
export function progressKeeperOf(app: App): ProgressKeeper {
  let keeper = keepers.get(app.live);
  if (!keeper) keepers.set(app.live, (keeper = new ProgressKeeper(app)));
  return keeper;
}
