/** Thrown where work can stop cleanly after the user pressed Ctrl-C. */
export class Interrupted extends Error {}

export interface Interrupt {
  /** Throws an `Interrupted` once the user has asked to stop. */
  readonly check: () => void;
  /** Gives Ctrl-C back its usual meaning. */
  readonly release: () => void;
}

/** Listens for Ctrl-C: the first asks the work to stop at its next step, the second ends the process at once. */
export function listenForInterrupt(): Interrupt {
  let asked = false;
  const listener = () => {
    if (asked) {
      process.off('SIGINT', listener);
      process.kill(process.pid, 'SIGINT');
    }
    asked = true;
  };
  process.on('SIGINT', listener);
  return {
    check: () => {
      if (asked) throw new Interrupted();
    },
    release: () => void process.off('SIGINT', listener),
  };
}
