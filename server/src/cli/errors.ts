/** A mistake in the arguments: one clear line and exit code 2. */
export class UsageError extends Error {}
/** The verb could not do it: one clear line and exit code 1. */
export class VerbError extends Error {}
