import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApi } from './schema.ts';

/** Writes the contract, `server/schema.graphql`; needs no database. */
writeFileSync(
  new URL('../schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(buildApi()))}\n`,
);
