import { setImmediate as turn } from 'node:timers/promises';

/** Work that needs no thread, done while they are at what they were asked for, which they get first. */
export async function whileThreadsWork<T>(work: () => T): Promise<T> {
  await turn();
  return work();
}
