/** For how long the processor has worked: what a limit may count, since it is the same however busy the machine is. */

import fs from 'node:fs';

/** What this thread is called in its process; 0 where the system does not tell. */
export function thisThread(): number {
  try {
    return Number(/\d+$/.exec(fs.readlinkSync('/proc/thread-self'))?.[0] ?? 0);
  } catch {
    // Only Linux has it.
    return 0;
  }
}

/** Milliseconds of work for a thread of this process; null where the system does not tell, or the thread has ended. */
export function threadTime(thread: number): number | null {
  if (thread === 0) return null;
  try {
    const [nanoseconds] = fs.readFileSync(`/proc/self/task/${thread}/schedstat`, 'latin1').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return null;
  }
}

/** Milliseconds of work for all threads of this process. */
export function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
