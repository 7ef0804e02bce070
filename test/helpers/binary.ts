import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

const binary = path.resolve(import.meta.dirname, '../../bin/bantin.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the compiled command line in a process of its own, by a shell that first does `before`, and waits for its end. */
export function runBinary(
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly before?: string;
  },
): Ended {
  const { cwd, env = {}, before = ':' } = options;
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `${before}; exec "$0" "$@"`, process.execPath, binary, ...args],
    { cwd, env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

/** The compiled command line, running. */
export function startBinary(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [binary, ...args], { cwd, stdio: 'ignore' });
}
