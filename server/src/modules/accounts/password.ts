import { hash, verify } from '@node-rs/argon2';

/** argon2id with the OWASP minimum: 19 MiB, 2 passes. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS);

/** Verified against when the name is unknown, so that the answer takes as long. */
const NOBODY = await hashPassword('nobody has this password 0');

export async function passwordMatches(storedHash: string | null, password: string): Promise<boolean> {
  const right = await verify(storedHash ?? NOBODY, password);
  return right && storedHash !== null;
}
