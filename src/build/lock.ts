import { claimFile, readIfExists, removeFile } from '../base/files.ts';
import { error, type Problem } from '../base/problem.ts';
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
  if (claimFile(file, String(process.pid))) return { release, problems: [] };
  const holder = Number(new TextDecoder().decode(readIfExists(file) ?? new Uint8Array()));
  if (isRunning(holder)) return { release: null, problems: [running(out, file, holder)] };
  removeFile(file, root);
  if (claimFile(file, String(process.pid))) return { release, problems: [] };
  return { release: null, problems: [running(out, file, holder)] };
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return pid === process.pid;
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
