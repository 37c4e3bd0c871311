import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, SortDirection } from '@gongkai/shared/lists/list';
import { type ClassType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { z } from '@gongkai/shared/zod';

registerEnumType(SortDirection, { name: 'SortDirection' });

/** Page and size of every list; the bound is the same everywhere. */
@InputType()
export class PageInput {
  @Field(() => Int, { defaultValue: 1 })
  page: number;

  @Field(() => Int, { defaultValue: DEFAULT_PAGE_SIZE })
  size: number;

  static readonly schema = z.object({
    page: z.int().check(z.minimum(1, '页码从1开始'), z.maximum(100_000, '页码过大')),
    size: z.int().check(z.minimum(1, '每页至少1条'), z.maximum(MAX_PAGE_SIZE, `每页最多${MAX_PAGE_SIZE}条`)),
  });
}

export interface Page<T> {
  items: T[];
  total: number;
}

/** The `{ items, total }` type of one list. */
export function pageOf<T extends object>(item: ClassType<T>, name: string): ClassType<Page<T>> {
  @ObjectType(name)
  class PageType {
    @Field(() => [item])
    items: T[];

    @Field(() => Int)
    total: number;
  }
  return PageType;
}

export const slice = ({ page, size }: PageInput): { skip: number; take: number } => ({
  skip: (page - 1) * size,
  take: size,
});
