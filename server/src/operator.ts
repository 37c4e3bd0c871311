import { uuidv7 } from 'uuidv7';
import type { Actor } from './core/actor.ts';
import type { App, Ctx } from './core/context.ts';
import { makeLoaders } from './core/loaders.ts';

/** The context of a CLI verb or of loading the demo: no session; the shell is the system operator. */
export function operatorContext(app: App, fields: { actor?: Actor | null; demo?: boolean } = {}): Ctx {
  return {
    app,
    clock: app.clock,
    actor: fields.actor ?? null,
    loaders: makeLoaders(app.database),
    requestId: uuidv7(),
    ip: null,
    demo: fields.demo ?? false,
  };
}
