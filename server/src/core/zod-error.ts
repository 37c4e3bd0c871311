import * as core from 'zod/v4/core';

/** The error class that `zod/mini` throws, under a name that says so. */
export const ZodMiniError = core.$ZodError;
export type ZodMiniError = core.$ZodError;
