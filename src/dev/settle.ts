import { stopwatch } from '../base/time/clock.ts';

/** Gathers changed files until they are at rest. */
interface Settling {
  readonly note: (file: string) => void;
  readonly close: () => void;
}

/** Milliseconds without news after which files are looked at, and for which they must stay the same. */
const quiet = 25;
/** Milliseconds after which the changes of a program that never stops writing are given out all the same. */
const patience = 1000;
/** Chokidar keeps quiet about a file for 50 ms after it spoke of it (safety P30): look again when that is over. */
const deafness = 80;

/**
 * Gives out the noted files together once nothing was noted for a moment and `look` says the same of each of them twice.
 * Those that change unnoted soon after are noted again. `look` is what the disk knows of a file.
 */
export function newSettling(
  give: (files: readonly string[]) => void,
  look: (file: string) => unknown,
): Settling {
  const timers = new Set<NodeJS.Timeout>();
  let gathered = new Map<string, string>();
  let since = 0;
  let waiting: NodeJS.Timeout | null = null;

  const after = (delay: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, delay);
    timers.add(timer);
    return timer;
  };
  const seen = (file: string) => JSON.stringify(look(file));
  const wait = () => {
    if (waiting !== null) {
      clearTimeout(waiting);
      timers.delete(waiting);
    }
    waiting = after(Math.min(quiet, Math.max(0, since + patience - stopwatch())), judge);
  };
  const note = (file: string) => {
    if (gathered.size === 0) since = stopwatch();
    gathered.set(file, seen(file));
    wait();
  };
  const judge = () => {
    const restless = [...gathered].filter(([file, before]) => seen(file) !== before);
    if (restless.length > 0 && stopwatch() - since < patience) {
      for (const [file] of restless) gathered.set(file, seen(file));
      return wait();
    }
    const settled = gathered;
    gathered = new Map();
    waiting = null;
    give([...settled.keys()]);
    after(deafness, () => {
      for (const [file, before] of settled) if (seen(file) !== before) note(file);
    });
  };
  const close = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  return { note, close };
}
