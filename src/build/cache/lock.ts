/**
 * The right to write one output folder, which one process has at a time.
 *
 * The lock is a file that names its holder. It is made at one stroke, by linking a file of our own to it. Whoever finds
 * the lock of a process that is gone may not simply remove it: another may have done so before, and then the lock is that
 * one's. So a gone holder has one heir: who first makes the file that is named after it. Only the heir may put itself in
 * the lock, as long as the gone one still stands there. An heir that is gone too has an heir of its own.
 */

import path from 'node:path';
import { digestBytes } from '../../base/digest.ts';
import { fileStat, readIfExists } from '../../base/files/files.ts';
import { dropLink, removeFile } from '../../base/files/remove-files.ts';
import { linkNew, move, writeWhole } from '../../base/files/write-files.ts';
import { error, type Problem } from '../../base/problem.ts';
import type { Places } from '../places.ts';
import { forgetHolder, holderOf, type LockFile, newHolder } from './lock-holder.ts';

/**
 * Takes the right to write one output folder; `release` gives it back. Null with a problem when another build holds it.
 * A lock whose process is gone is taken over, by one process alone (safety R18).
 */
export function lock({ lock: file, out }: Pick<Places, 'lock' | 'out'>): {
  readonly release: (() => void) | null;
  readonly problems: readonly Problem[];
} {
  dropLink(path.dirname(file));
  const us = newHolder();
  const own = `${file}.${us.slice(us.lastIndexOf(' ') + 1)}`;
  writeWhole(own, us);
  const other = take(file, own);
  remove(own);
  if (other === null) return { release: () => giveBack(file, us), problems: [] };
  forgetHolder(us);
  return { release: null, problems: [running(out, file, other)] };
}

/** Null when the lock is ours, else the process that has it. */
function take(file: string, own: string): number | null {
  while (!linkNew(own, file)) {
    const holder = read(file);
    if (holder === null) continue;
    const other = inherit(file, holder, own);
    if (other !== 'again') return other;
  }
  return null;
}

/** As `take`; `again` when the lock has changed hands meanwhile. */
function inherit(file: string, holder: LockFile, own: string): number | null | 'again' {
  const heirs: string[] = [];
  for (let last: LockFile | null = holder; last !== null; ) {
    const alive = holderOf(last);
    if (alive !== null) return alive;
    const heir = heirFile(file, last);
    if (!linkNew(own, heir)) {
      heirs.push(heir);
      last = read(heir);
      continue;
    }
    const stands = read(file)?.text === holder.text;
    if (stands) move(own, file);
    // After the lock: whoever becomes heir of the gone one later sees that it is gone from the lock too.
    for (const done of [...heirs, heir]) remove(done);
    return stands ? null : 'again';
  }
  return 'again';
}

function heirFile(file: string, { text }: LockFile): string {
  return `${file}.after-${digestBytes(text).slice(0, 20)}`;
}

function read(file: string): LockFile | null {
  const bytes = readIfExists(file);
  const stat = bytes && fileStat(file);
  return bytes && stat && { text: new TextDecoder().decode(bytes), mtime: stat.mtime };
}

function giveBack(file: string, us: string): void {
  if (read(file)?.text === us) remove(file);
  forgetHolder(us);
}

/** The folder stays: another build may be about to write there. */
function remove(file: string): void {
  removeFile(file, path.dirname(file));
}

function running(out: string, file: string, holder: number): Problem {
  return error(
    'build-running',
    null,
    `Another build (process ${holder}) is writing to ${out}.`,
    `Wait until it has ended. If none is running, remove ${file}.`,
  );
}
