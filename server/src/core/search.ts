import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';

/** Narrows to rows where one of the columns contains the text; wildcards in it are taken literally. */
export function searchIn<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  search: string | null | undefined,
  ...columns: string[]
): void {
  const wanted = search?.trim().toLowerCase();
  if (!wanted) return;
  const like = `%${wanted.replace(/[!%_]/g, (wildcard) => `!${wildcard}`)}%`;
  query.andWhere(
    new Brackets((where) => {
      for (const column of columns) where.orWhere(`LOWER(${column}) LIKE :searchLike ESCAPE '!'`);
    }),
    { searchLike: like },
  );
}

/** Narrows to the days of one year. */
export function inYear<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  column: string,
  year: number | null | undefined,
): void {
  if (year)
    query.andWhere(`${column} BETWEEN :yearFrom AND :yearTo`, {
      yearFrom: `${year}-01-01`,
      yearTo: `${year}-12-31`,
    });
}
