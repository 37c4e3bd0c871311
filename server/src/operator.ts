import { uuidv7 } from 'uuidv7';
import type { Actor } from './core/actor.ts';
import type { Clock } from './core/clock.ts';
import type { App, Ctx } from './core/context.ts';
import { makeLoaders } from './core/loaders.ts';

/**
 * The context of a CLI verb, a job or of loading the demo: no session; the shell is
 * the system operator. The demo has a past, so it brings a clock of its own.
 */
export function operatorContext(
  app: App,
  fields: { actor?: Actor | null; demo?: boolean; clock?: Clock } = {},
): Ctx {
  return {
    app,
    clock: fields.clock ?? app.clock,
    actor: fields.actor ?? null,
    loaders: makeLoaders(app.database),
    requestId: uuidv7(),
    ip: null,
    demo: fields.demo ?? false,
  };
}
