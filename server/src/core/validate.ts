import type { z } from '@gongkai/shared/zod';
import { fromZod } from './errors.ts';
import { ZodMiniError } from './zod-error.ts';

interface WithSchema {
  readonly schema?: z.ZodMiniType;
}

/**
 * TypeGraphQL's one validation hook: an input class with a static zod schema is
 * parsed by it and takes over the parsed values (trimmed, empty turned null).
 */
export function validate(argValue: unknown, argType: unknown): void {
  const schema = (argType as WithSchema | undefined)?.schema; // classes are handed over as unknown
  if (!schema || argValue === null || argValue === undefined) return;
  try {
    Object.assign(argValue as object, schema.parse(argValue)); // an input object is an object
  } catch (error) {
    throw error instanceof ZodMiniError ? fromZod(error) : error;
  }
}
