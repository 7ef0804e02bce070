import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * What one run of a program cost, its threads and child processes included.
 *
 * @typedef {object} Cost
 * @property {number} wall Seconds from its start to its end.
 * @property {number | null} cpu Seconds of all processors, in the program and in the system on its behalf.
 * @property {number | null} memory The most that one process of it held at once, in MiB.
 */

const time = '/usr/bin/time';
const hasTime =
  fs.existsSync(time) && spawnSync(time, ['--version'], { encoding: 'utf8' }).output.join().includes('GNU');

/**
 * Runs a program to its end. Without GNU time only `wall` is known. Throws with what the program said when it failed.
 * @param {import('./sites/contender.js').Command} command
 * @param {string} folder
 * @returns {Cost}
 */
export function measure([program, ...parameters], folder) {
  const timed = hasTime ? [time, '-q', '-f', '%U %S %M', program, ...parameters] : [program, ...parameters];
  const options = { cwd: folder, encoding: /** @type {const} */ ('utf8'), maxBuffer: 2 ** 28 };
  const [first = program, ...rest] = timed;
  const started = performance.now();
  const { status, error, stdout, stderr } = spawnSync(first, rest, options);
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(error?.message ?? `${stdout}${stderr}`.trim().slice(-2_000));
  if (!hasTime) return { wall, cpu: null, memory: null };
  const [user, system, kilobytes] = stderr.trim().split(/\s+/).slice(-3).map(Number);
  if (user === undefined || system === undefined || kilobytes === undefined) throw new Error(stderr);
  return { wall, cpu: user + system, memory: kilobytes / 1024 };
}
