/** Who holds a lock: a text that names one process and no other, not even a later one of the same number. */

import { randomBytes } from 'node:crypto';
import { isAlive, machineStart, processStart } from '../../base/files/process-start.ts';

/** Those of this process. */
const ours = new Set<string>();

/** A text that no other lock ever held: our number, when we began, and a random word. */
export function newHolder(): string {
  const holder = `${process.pid} ${processStart(process.pid) ?? '-'} ${randomBytes(6).toString('hex')}`;
  ours.add(holder);
  return holder;
}

/** It holds the lock no more. */
export function forgetHolder(holder: string): void {
  ours.delete(holder);
}

/** The number of the process that holds a lock; null when none that runs does. */
export function holderOf({ text, mtime }: LockFile): number | null {
  const [number = '', start = '-'] = text.split(' ');
  const pid = /^\d{1,10}$/.test(number) ? Number(number) : 0;
  if (pid === 0) return null;
  if (pid === process.pid) return ours.has(text) ? pid : null;
  return isAlive(pid) && isThat(pid, start, mtime) ? pid : null;
}

/** What stands in the file of a lock, and since when. */
export interface LockFile {
  readonly text: string;
  readonly mtime: number;
}

/** Whether the process that runs now under this number is the one that wrote the lock. */
function isThat(pid: number, start: string, mtime: number): boolean {
  const now = processStart(pid);
  if (now === null) return isAlive(pid) && mtime > machineStart();
  return now !== '' && (start === '-' || start === now);
}
