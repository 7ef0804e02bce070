import path from 'node:path';
import { listContent, type Where } from '../../articles/source/discover.ts';
import { type FileStat, fileStat, isFolder } from '../../base/files/files.ts';
import { type DottedName, type Walk, walk } from '../../base/files/walk.ts';
import { isSettled } from '../../engine/stat-index.ts';
import type { BuildOptions } from '../options.ts';
import { dottedName as ofStatic } from './dotted-names.ts';

/** What the disk says of all that a build is made from, asked once, before anything is read. */
export interface Snapshot {
  /** Files and folders, from the site's root; the content folder first, `.` when it is the root itself. */
  readonly inputs: readonly string[];
  /** By input, for those that are folders. */
  readonly walks: ReadonlyMap<string, Walk>;
  /** By input, for all others. */
  readonly files: ReadonlyMap<string, FileStat | null>;
  /** Real time before the first was looked at, in milliseconds since 1970. */
  readonly scanned: number;
}

/** What the disk says of `inputs`; `scanned` is the time by the clock before the first is asked. */
export function takeSnapshot(
  { root, out }: Pick<BuildOptions, 'root' | 'out'>,
  inputs: readonly string[],
  scanned: number,
): Snapshot {
  const walks = new Map<string, Walk>();
  const files = new Map<string, FileStat | null>();
  for (const input of inputs) {
    const place = path.resolve(root, input);
    if (!isFolder(place)) files.set(input, fileStat(place));
    else if (input !== inputs[0])
      walks.set(input, walkBut(out, place, input === 'static' ? ofStatic : undefined));
    else walks.set(input, listContent(root, contentOf({ root, out }, input === '.' ? '' : input)));
  }
  return { inputs, walks, files, scanned };
}

/**
 * All that a snapshot holds as one text, a line for each file: whatever is added, removed, moved or touched later gives another
 * text, and so does a file that was touched within two seconds of it, or that lies in the future.
 */
export function snapshotText(snapshot: Snapshot): string {
  const known = texts.get(snapshot);
  if (known !== undefined) return known;
  const { files, walks, scanned } = snapshot;
  const lines: string[] = [];
  const add = (name: string, stat: FileStat | null) => {
    if (stat === null) lines.push(`- ${name}`);
    else if (!isSettled(stat, scanned)) lines.push(`${scanned} - - - ${name}`);
    else lines.push(`${stat.size} ${stat.mtime} ${stat.ctime} ${stat.inode} ${name}`);
  };
  for (const [input, stat] of files) add(input, stat);
  for (const [input, { files: inside, skipped }] of walks) {
    for (const file of inside) add(`${input}/${file.path}`, file.stat);
    for (const skip of skipped) lines.push(`${skip.why} ${skip.path}`);
  }
  const text = lines.join(between);
  texts.set(snapshot, text);
  return text;
}

const texts = new WeakMap<Snapshot, string>();

/** Stands in no path. */
const between = '\0';
const line = /^\d+ \S+ \S+ \S+ (.*)$/s;

/** Files of which the second of two snapshots says something else than the first, or that are new, by their paths from the site's root. */
export interface Changes {
  readonly touched: readonly string[];
  readonly added: readonly string[];
}

/** What is other in the second of two texts of snapshots; null when something is gone, or more than files differs. */
export function changesBetween(before: string, now: string): Changes | null {
  const old = before.split(between);
  const touched: string[] = [];
  const added: string[] = [];
  let next = 0;
  for (const text of now.split(between)) {
    const was = old[next];
    if (text === was) {
      next += 1;
      continue;
    }
    const name = line.exec(text)?.[1];
    if (name === undefined) return null;
    if (was !== undefined && line.exec(was)?.[1] === name) {
      touched.push(name);
      next += 1;
    } else added.push(name);
  }
  return next === old.length ? { touched, added } : null;
}

/**
 * The snapshot taken anew, when no more has changed than the files of these paths from the site's root, each of them one
 * that is in it and is still there; null when all must be asked.
 */
export function renewSnapshot(
  snapshot: Snapshot,
  changed: readonly string[],
  scanned: number,
): Snapshot | null {
  const walks = new Map(snapshot.walks);
  for (const name of changed.map((each) => each.normalize('NFC'))) {
    const [input, walk] = [...walks].find(([folder]) => name.startsWith(`${folder}/`)) ?? [];
    const at = walk?.files.findIndex(({ path: below }) => `${input}/${below}` === name) ?? -1;
    const file = walk?.files[at];
    const stat = file === undefined || isFolder(file.disk) ? null : fileStat(file.disk);
    if (input === undefined || walk === undefined || file === undefined || stat === null) return null;
    walks.set(input, { ...walk, files: walk.files.with(at, { ...file, stat }) });
  }
  return changed.length === 0 ? null : { ...snapshot, walks, scanned };
}

/** Where `discover` looks: in the content folder, from which the output folder is left out. */
export function contentOf({ root, out }: Pick<BuildOptions, 'root' | 'out'>, content: string): Where {
  return { content, ignore: [path.relative(root, out).split(path.sep).join('/')] };
}

/** Whether it is a snapshot of these inputs. */
export function isOf(snapshot: Snapshot, inputs: readonly string[]): boolean {
  return String(snapshot.inputs) === String(inputs);
}

function walkBut(out: string, folder: string, dotted?: (path: string) => DottedName): Walk {
  return walk(folder, (name) => path.join(folder, name) === out, dotted);
}
