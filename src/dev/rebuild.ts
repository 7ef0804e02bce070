/** Builds one after the other, each with all that changed since the one before began. */
interface Rebuilder {
  /** Asks for a build that sees these changes. */
  readonly request: (changed: readonly string[]) => void;
  /** Resolves when nothing is being built or waiting to be. */
  readonly idle: () => Promise<void>;
  /** Begins no further build. */
  readonly close: () => void;
}

/** `build` must not reject. While it runs, requests gather: the next build begins right after, and the latest state wins. */
export function newRebuilder(build: (changed: readonly string[]) => Promise<void>): Rebuilder {
  let requested: Set<string> | null = null;
  let running: Promise<void> | null = null;
  let closed = false;

  const run = async () => {
    while (requested !== null && !closed) {
      const changed = [...requested].sort();
      requested = null;
      await build(changed);
    }
    running = null;
  };
  return {
    request: (changed) => {
      requested = new Set([...(requested ?? []), ...changed]);
      running ??= run();
    },
    idle: () => running ?? Promise.resolve(),
    close: () => {
      closed = true;
    },
  };
}
