import type { App } from '../core/context.ts';
import { hashOf, PackFreeze } from '../modules/packs/index.ts';
import { check, type Check } from './check.ts';

/** Frozen figures still hash to what was noted when they were frozen. */
export async function verifyFreezes(app: App): Promise<Check[]> {
  const freezes = await app.database.read.find(PackFreeze, { relations: { pack: true } });
  return freezes.map(({ edition, figures, hash, pack }) =>
    check(`${pack?.year}年第${pack?.quarter}季度第${edition}次冻结的校验值`, hash, hashOf(figures)),
  );
}
