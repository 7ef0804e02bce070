/** The only writer to the terminal: results go to the standard output, everything else to the standard error. */

import type { Writable } from 'node:stream';
import pc from 'picocolors';

export type Colors = ReturnType<typeof pc.createColors>;

export interface Print {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** For text on the standard error. */
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
  /** Where something that moves may be drawn; null when no person watches. */
  readonly screen: Writable | null;
}

/** The terminal of a process. */
interface Terminal extends Print {
  /** Waits until everything is printed; resolves with why something could not be, null when all is. */
  readonly end: () => Promise<Error | null>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Prints to this process's streams. A reader that went away, as in `| head -1`, is no error (safety R22). */
export function openTerminal(environment: Environment): Terminal {
  const { stdout, stderr } = process;
  let refused: NodeJS.ErrnoException | null = null;
  const refuse = (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') refused ??= cause;
  };
  for (const stream of [stdout, stderr]) stream.on('error', refuse);
  const watched = stderr.isTTY === true && environment.TERM !== 'dumb' && !environment.CI;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colors: pc.createColors(wantsColors(environment, stderr.isTTY === true)),
    width: stderr.columns ?? 100,
    screen: watched ? stderr : null,
    end: async () => {
      await Promise.all([stdout, stderr].map(flushed));
      return refused;
    },
  };
}

function flushed(stream: Writable): Promise<unknown> {
  return stream.writable ? new Promise((resolve) => stream.write('', resolve)) : Promise.resolve();
}

/** As https://no-color.org and https://force-color.org ask. */
function wantsColors(environment: Environment, isTerminal: boolean): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
  return isTerminal && environment.TERM !== 'dumb';
}
