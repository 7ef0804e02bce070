import { randomBytes } from 'node:crypto';
import { readIfExists } from '../base/files.ts';
import { error, type Problem } from '../base/problem.ts';
import { removeFile } from '../base/remove-files.ts';
import { claimFile } from '../base/write-files.ts';
import type { Places } from './places.ts';

/**
 * Takes the right to write one output folder; `release` gives it back. Null with a problem when another build holds it.
 * A lock whose process is gone is taken over (safety R18).
 */
export function lock({ lock: file, out, root }: Places): {
  readonly release: (() => void) | null;
  readonly problems: readonly Problem[];
} {
  const release = () => removeFile(file, root);
  if (claimFile(file, ourMark)) return { release, problems: [] };
  const mark = new TextDecoder().decode(readIfExists(file) ?? new Uint8Array());
  const holder = Number.parseInt(mark, 10);
  if (isRunning(holder, mark)) return { release: null, problems: [running(out, file, holder)] };
  removeFile(file, root);
  if (claimFile(file, ourMark)) return { release, problems: [] };
  return { release: null, problems: [running(out, file, holder)] };
}

/** Tells us apart from an earlier process of the same number, such as the one before in a container. */
const ourMark = `${process.pid} ${randomBytes(6).toString('hex')}`;

function isRunning(pid: number, mark: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return mark === ourMark;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function running(out: string, file: string, holder: number): Problem {
  return error(
    'build-running',
    null,
    `Another build (process ${holder}) is writing to ${out}.`,
    `Wait until it has ended. If none is running, remove ${file}.`,
  );
}
