import fs from 'node:fs';
import path from 'node:path';
import { compareCodeUnits } from '../order.ts';
import { holdsForbidden } from '../text/clean.ts';
import { type FileStat, fileStat, isFolder } from './files.ts';

/** A regular file below a walked folder. `path` is NFC with `/`; `disk` is the absolute path as the disk spells it. */
export interface FileEntry {
  readonly path: string;
  readonly disk: string;
  /** What the disk said of it when it was found. */
  readonly stat: FileStat;
}

/** What a walk through a folder found. */
export interface Walk {
  readonly files: readonly FileEntry[];
  readonly skipped: readonly Skipped[];
}

/** What a walk meets and will not follow (safety R8), or whose name no address and no message could give. */
export interface Skipped {
  readonly path: string;
  readonly why: 'symlink' | 'special' | 'name' | 'hidden';
}

/** What to do with a name that begins with a dot: list it, name it among what was passed over, or say nothing of it. */
export type DottedName = 'list' | 'tell' | 'leave';

/**
 * Every regular file below `folder` and what was passed over, both sorted by path; all empty when the folder does not
 * exist. Symbolic links, pipes and devices are never opened. `ignore` answers true for paths (folders and files) to leave
 * out. Names that begin with a dot are left out too, unless `dotted` says what to do with them.
 */
export function walk(
  folder: string,
  ignore: (path: string) => boolean = () => false,
  dotted: (path: string) => DottedName = () => 'leave',
): Walk {
  const files: FileEntry[] = [];
  const skipped: Skipped[] = [];
  const visit = (disk: string, prefix: string) => {
    for (const entry of fs.readdirSync(disk, { withFileTypes: true })) {
      const found = prefix + entry.name.normalize('NFC');
      const choice = entry.name.startsWith('.') ? dotted(found) : 'list';
      if (choice === 'leave' || ignore(found)) continue;
      if (choice === 'tell') {
        skipped.push({ path: found, why: 'hidden' });
        continue;
      }
      const place = disk + path.sep + entry.name;
      if (!isWritable(entry.name, place)) skipped.push({ path: found, why: 'name' });
      else if (entry.isDirectory()) visit(place, `${found}/`);
      else if (entry.isFile()) {
        const stat = fileStat(place);
        if (stat !== null) files.push({ path: found, disk: place, stat });
      } else skipped.push({ path: found, why: entry.isSymbolicLink() ? 'symlink' : 'special' });
    }
  };
  if (isFolder(folder)) visit(path.resolve(folder), '');
  files.sort((a, b) => compareCodeUnits(a.path, b.path));
  skipped.sort((a, b) => compareCodeUnits(a.path, b.path));
  return { files, skipped };
}

/** Whether a name is text that may stand in a site. What is no UTF-8 on the disk is read as U+FFFD, and found no more. */
function isWritable(name: string, place: string): boolean {
  if (/[\t\n]/.test(name) || holdsForbidden(name)) return false;
  return !name.includes('\ufffd') || fs.existsSync(place);
}

/** Everything below a folder that holds nothing itself, names that begin with a dot included; paths with `/`. */
export function listLeaves(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inner = entry.isDirectory() ? listLeaves(path.join(folder, entry.name)) : [];
    return inner.length === 0 ? [entry.name] : inner.map((leaf) => `${entry.name}/${leaf}`);
  });
}

/** The names that stand in a folder itself; none when there is no such folder. */
export function namesIn(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}
