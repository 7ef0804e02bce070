import type { Machine } from '../build/machine.ts';
import type { Translate } from '../messages/translator.ts';
import type { Print } from './print.ts';

/** The machine that runs a command. */
export interface CommandHost {
  /** Absolute path of the folder in which the command was typed. */
  readonly cwd: string;
  readonly print: Print;
  /** Of the messages; null for that of the site. */
  readonly language: string | null;
  /** To which the machine is set: of the messages where no site is. Null when it does not say. */
  readonly ownLanguage: string | null;
  /** What builds take from it; a test may hand in another. */
  readonly machine?: Machine;
}

/** What a command has of the machine it runs on. */
export interface CommandContext extends CommandHost {
  /** How the program speaks before it has looked at a site: of its own use, and where it breaks down. */
  readonly say: Translate;
}
