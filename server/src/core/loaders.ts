import DataLoader from 'dataloader';
import type { ClassType } from 'type-graphql';
import { In, type ObjectLiteral } from 'typeorm';
import type { Database } from './database.ts';

/** One batch per entity class and request: nested names never cost a query each. */
export interface Loaders {
  byId<T extends ObjectLiteral & { id: string }>(entity: ClassType<T>, id: string): Promise<T | null>;
}

/** A socket lives long and must not remember: it batches without a cache. */
export function makeLoaders(database: Database, { cache = true } = {}): Loaders {
  const loaders = new Map<unknown, DataLoader<string, ObjectLiteral | null>>();
  return {
    byId<T extends ObjectLiteral & { id: string }>(entity: ClassType<T>, id: string) {
      let loader = loaders.get(entity);
      if (!loader) {
        loader = new DataLoader(
          async (ids) => {
            const found = await database.read.find(entity, { where: { id: In([...ids]) } as object }); // T has an id, TypeORM's type cannot see it
            const byId = new Map(found.map((row) => [row.id, row]));
            return ids.map((wanted) => byId.get(wanted) ?? null);
          },
          { cache },
        );
        loaders.set(entity, loader);
      }
      return loader.load(id) as Promise<T | null>; // the map is keyed by the class
    },
  };
}
