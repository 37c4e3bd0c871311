import type { Permission } from '@gongkai/shared/permissions';
import type { OpenApp } from '../app.ts';

/** What a verb is given: its arguments, standard input, and where answers go. */
export interface VerbContext {
  /** Opens the database; called after the arguments have been read, so that a mistake in them touches nothing. */
  readonly open: () => Promise<OpenApp>;
  readonly args: readonly string[];
  readonly print: (line: string) => void;
  readonly readStdin: () => Promise<string>;
}

export interface Verb {
  readonly usage: string;
  readonly summary: string;
  /**
   * Who may: the shell is the system operator, who may do everything the
   * administrators may and what no role may; the permission says what it amounts to.
   */
  readonly allow: Permission | 'operator';
  run(context: VerbContext): Promise<void>;
}
