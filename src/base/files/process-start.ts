import os from 'node:os';
import { wallClock } from '../time/clock.ts';
import { readIfExists } from './files.ts';

/**
 * When a process began, in whatever the system counts: two processes of one number differ in it. Empty when it has ended
 * and only its parent does not know yet; null when there is none, or the system does not tell.
 */
export function processStart(pid: number): string | null {
  let stat: string;
  try {
    stat = new TextDecoder().decode(readIfExists(`/proc/${pid}/stat`) ?? new Uint8Array());
  } catch {
    return null;
  }
  // The second field is the name in brackets, which may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0] ?? '', fields[19]];
  if (start === undefined) return null;
  return state === 'Z' || state === 'X' ? '' : start;
}

/** Whether a process of that number runs, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Milliseconds since 1970 at which the machine started: no process is older. */
export function machineStart(): number {
  return wallClock() - os.uptime() * 1000;
}
