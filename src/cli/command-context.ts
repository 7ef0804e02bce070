import type { Print } from './print.ts';

/** What a command has of the machine it runs on. */
export interface CommandContext {
  /** Absolute path of the folder in which the command was typed. */
  readonly cwd: string;
  readonly print: Print;
  /** Of the messages, as typed with `--lang`; null for that of the site. */
  readonly language: string | null;
}
