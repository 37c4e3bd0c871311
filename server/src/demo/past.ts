import type { Day } from '@gongkai/shared/calendar/day';
import type { Actor } from '../core/actor.ts';
import { clockOf } from '../core/clock.ts';
import type { App, Ctx } from '../core/context.ts';
import { operatorContext } from '../operator.ts';

/** Somebody of the demo office acting at ten in the morning of a day gone by; today where it is still to come. */
export function onDay(app: App, on: Day, actor: Actor): Ctx {
  const clock = on >= app.clock.today() ? app.clock : clockOf(() => Date.parse(`${on}T02:00:00Z`));
  return operatorContext(app, { demo: true, actor, clock });
}
