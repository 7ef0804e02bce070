/** Documents that programs and people made of others beside them. */

import { nameOf } from '../../base/addresses/paths.ts';
import type { FileEntry } from '../../base/files/walk.ts';
import { type Problem, warning } from '../../base/problem.ts';

/** What stands in names of copies for "copy". */
const copy =
  '(?:(?:another|\\d{1,2}(?:st|nd|rd|th)) )?copy|copie|copia|cópia|kopie|bản sao|ban sao|sao chép|sao chep|コピー|副本|拷贝|복사본';

/** How systems, programs that keep folders alike, and people call what they make of a file: the name of the original is in each. */
const copies = [
  /^(.+?)[ _]?\(\d{1,2}\)$/u,
  new RegExp(`^(.+?)[ _]?\\((?:${copy})\\)$`, 'iu'),
  new RegExp(`^(.+?)(?: ?[-–_] ?| |(?=[コ副拷복]))(?:${copy})(?: ?\\(?\\d{1,2}\\)?)?$`, 'iu'),
  /^(?:copy(?: \(?\d{1,2}\)?)? of|bản sao(?: \(?\d{1,2}\)?)? của|ban sao cua) (.+)$/iu,
  // Beside an index, a number says nothing else.
  /^(index|readme)[ ._-]?\d{1,2}$/i,
  // Dropbox, Nextcloud, Seafile; Syncthing; Synology; OneDrive, which adds the name that Windows gives a computer; git.
  /^(.+?) [([][^()[\]]*(?:conflict|xung đột)[^()[\]]*[)\]]$/iu,
  /^(.+?)[._]sync-conflict-[\w-]+$/iu,
  /^(.+?)[_-]conflict-\d[\w-]*$/iu,
  /^([^_]+)_[^_]+(?:_[^_]+)?_Conflict$/u,
  /^(.+?)-(?:DESKTOP|LAPTOP|WIN)-[A-Z\d]{4,15}(?:-\d{1,2})?$/u,
  /^(.+?)_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+$/u,
  // What editors and people put aside.
  /^(.+?)(?:\.(?:bak|old|orig|save|backup|rej|swp|tmp)|~| ?\((?:old|cũ|bak|backup)\))$/iu,
  /^(?:~|#)(.+?)#?$/iu,
];

/** Where people put the last version aside. Without another of its name above it, it is an article like all others. */
const asideFolder = /^(?:old|bak|backup|cũ|bản cũ)$/iu;

/**
 * The documents without copies of others, as systems name them: `index (1).md`, `bai - Copy.md`, `bai copy/index.md`. Each of these is told.
 */
export function withoutCopies(
  found: readonly FileEntry[],
  fromRoot: (path: string) => string,
): { documents: FileEntry[]; problems: Problem[] } {
  const known = new Set(found.map(({ path }) => path));
  const originals = originalNames();
  const problems: Problem[] = [];
  const documents = found.filter(({ path }) => {
    const original = originalsOf(path, originals).find((name) => known.has(name));
    if (original === undefined) return true;
    problems.push(copied(fromRoot(path), fromRoot(original)));
    return false;
  });
  return { documents, problems };
}

/** What names would be copies of, by each way of naming copies; each is asked once. */
function originalNames(): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const found = copies.flatMap((pattern) => pattern.exec(name)?.[1]?.trim() || []);
    known.set(name, found);
    return found;
  };
}

/** What the file would be a copy of, by its name or by that of a folder around it. */
function originalsOf(path: string, originals: (name: string) => readonly string[]): string[] {
  const folders = path.split('/').slice(0, -1);
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, dot), name.slice(dot)];
  const isAside = asideFolder.test(folders.at(-1) ?? '') && !/^(?:index|readme)$/i.test(stem);
  const aside = isAside ? [[...folders.slice(0, -1), name].join('/')] : [];
  const besides = originals(stem).map((original) => [...folders, original + ending].join('/'));
  const ofFolders = folders.flatMap((folder, at) =>
    originals(folder).map((original) =>
      [...folders.slice(0, at), original, ...folders.slice(at + 1), name].join('/'),
    ),
  );
  return [...aside, ...besides, ...ofFolders];
}

function copied(file: string, original: string): Problem {
  return warning(
    'copied-file',
    { file, line: 1, column: 1 },
    `The name of this file says that it is a copy of ${original}, so it is not published.`,
    'Delete the copy, or the original, or give this file another name if it is an article of its own.',
  );
}
