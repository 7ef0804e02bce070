import path from 'node:path';
import { listContent } from '../articles/discover.ts';
import { wallClock } from '../base/clock.ts';
import { type Digest, digestBytes } from '../base/digest.ts';
import { type FileStat, fileStat, isFolder, type Walk, walk } from '../base/files.ts';
import type { BuildOptions } from './options.ts';

/** What the disk says of all that a build is made from, asked once, before anything is read. */
export interface Look {
  /** Files and folders, from the site's root; the content folder first, `.` when it is the root itself. */
  readonly inputs: readonly string[];
  /** By input, for those that are folders. */
  readonly walks: ReadonlyMap<string, Walk>;
  /** Names all of it: whatever is added, removed, moved or touched later gives another. */
  readonly digest: Digest;
  /** When the last file was touched, and real time before the first was looked at: milliseconds since 1970. */
  readonly newest: number;
  readonly scanned: number;
}

export function lookAt({ root, out }: Pick<BuildOptions, 'root' | 'out'>, inputs: readonly string[]): Look {
  const scanned = wallClock();
  const rows: string[] = [];
  const walks = new Map<string, Walk>();
  let newest = 0;
  const add = (name: string, stat: FileStat | null) => {
    if (stat === null) return rows.push(name);
    newest = Math.max(newest, stat.mtime, stat.ctime);
    return rows.push(`${name}\n${stat.size} ${stat.mtime} ${stat.ctime} ${stat.inode}`);
  };
  for (const input of inputs) {
    const place = path.resolve(root, input);
    if (!isFolder(place)) add(input, fileStat(place));
    else {
      const found =
        input === inputs[0] ? listContent(root, contentOf(root, out, input)) : walkBut(out, place);
      walks.set(input, found);
      for (const file of found.files) add(`${input}/${file.path}`, file.stat);
      rows.push(...found.skipped.map((skip) => `${skip.why} ${skip.path}`));
    }
  }
  return { inputs, walks, digest: digestBytes(rows.join('\n')), newest, scanned };
}

/** As `discover` takes them: the content folder, and the output folder to be left out of it. */
export function contentOf(root: string, out: string, input: string) {
  return {
    content: input === '.' ? '' : input,
    ignore: [path.relative(root, out).split(path.sep).join('/')],
  };
}

function walkBut(out: string, folder: string): Walk {
  return walk(folder, (name) => path.join(folder, name) === out);
}
