import { setImmediate } from 'node:timers/promises';
import { stopwatch } from '../base/time/clock.ts';

/** Thrown where work can stop cleanly after the user pressed Ctrl-C. */
export class Interrupted extends Error {}

interface Interrupt {
  /** Resolves when the user has asked to stop. */
  readonly asked: Promise<void>;
  /** Rejects with an `Interrupted` once the user has asked to stop. Now and then it lets the process hear of it first. */
  readonly check: () => void | Promise<void>;
  /** Gives Ctrl-C back its usual meaning. */
  readonly release: () => void;
}

/** Milliseconds for which work may keep the process from hearing a signal. */
const patience = 50;

/** Listens for Ctrl-C: the first asks the work to stop at its next step, the second ends the process at once. */
export function listenForInterrupt(): Interrupt {
  let asked = false;
  let tell = () => {};
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  let heard = stopwatch();
  const listener = () => {
    if (asked) {
      process.off('SIGINT', listener);
      process.kill(process.pid, 'SIGINT');
    }
    asked = true;
    tell();
  };
  process.on('SIGINT', listener);
  const hear = async () => {
    await setImmediate();
    heard = stopwatch();
    if (asked) throw new Interrupted();
  };
  return {
    asked: told,
    check: () => (stopwatch() - heard > patience ? hear() : undefined),
    release: () => void process.off('SIGINT', listener),
  };
}
