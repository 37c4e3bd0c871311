import { coversRow, type Permission, reachesOf } from '@gongkai/shared/permissions';
import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import type { Actor } from './actor.ts';
import { notFound } from './errors.ts';

/** Narrows a query to the rows within the actor's reach; the SQL twin of `coversRow`. */
export function restrictRows<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  alias: string,
  actor: Actor,
  permission: Permission,
): SelectQueryBuilder<T> {
  const reaches = reachesOf(actor, permission);
  if (reaches.includes('ALL')) return query;
  return query.andWhere(
    new Brackets((where) => {
      where.where('1 = 0');
      if (reaches.includes('OWN') && actor.sectionIds.length > 0)
        where.orWhere(`${alias}.sectionId IN (:...ownSections)`, { ownSections: actor.sectionIds });
      if (reaches.includes('REGISTERED'))
        where.orWhere(`${alias}.registeredById = :registeredBy`, { registeredBy: actor.accountId });
    }),
  );
}

/** The row, or “not found” when it is missing or out of reach: the two look the same from outside. */
export function reachable<T extends { sectionId: string; registeredById?: string | null }>(
  row: T | null,
  actor: Actor,
  permission: Permission,
): T {
  if (!row || !coversRow(actor, permission, row)) throw notFound();
  return row;
}
