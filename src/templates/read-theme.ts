import { type Digest, digestBytes } from '../base/digest.ts';
import { badFileName } from '../base/files/bad-file-name.ts';
import { decodeText } from '../base/files/decode.ts';
import { isFolder, readBytes } from '../base/files/files.ts';
import { type FileEntry, type Skipped, walk } from '../base/files/walk.ts';
import { compareCodeUnits } from '../base/order.ts';
import { error, type Problem, warning } from '../base/problem.ts';

export interface ThemeFolder {
  /** Absolute path. */
  readonly folder: string;
  /** What messages put before the path of a file in it, e.g. `templates`. */
  readonly origin: string;
}

/** A file of a theme as it is now. */
export interface ThemeFile {
  /** Below the theme's folder. */
  readonly name: string;
  /** Path for messages. */
  readonly file: string;
  /** Absolute path. */
  readonly disk: string;
  readonly digest: Digest;
  readonly bytes: number;
  /** Of a template or a style sheet; null for other files. */
  readonly text: string | null;
}

/**
 * All files of the folders, later ones replacing files of earlier ones one by one, sorted by name. Problems: a folder that
 * does not exist, what is no ordinary file, and what is no clean text.
 */
export function readTheme(folders: readonly ThemeFolder[]): {
  readonly files: readonly ThemeFile[];
  readonly problems: readonly Problem[];
} {
  const found = new Map<string, FileEntry & { readonly file: string }>();
  const problems: Problem[] = [];
  for (const { folder, origin } of folders) {
    if (!isFolder(folder)) problems.push(noFolder(origin));
    const { files, skipped } = walk(folder);
    for (const entry of files) found.set(entry.path, { ...entry, file: `${origin}/${entry.path}` });
    problems.push(...skipped.map((one) => notFollowed(origin, one)));
  }
  const files = [...found.values()].map(({ path: name, file, disk }): ThemeFile => {
    const bytes = readBytes(disk);
    const text = /\.(?:vto|css)$/.test(name) ? sourceText(bytes, file, problems) : null;
    return { name, file, disk, digest: digestBytes(bytes), bytes: bytes.byteLength, text };
  });
  return { files: files.toSorted((a, b) => compareCodeUnits(a.name, b.name)), problems };
}

export function isTemplate({ name }: Pick<ThemeFile, 'name'>): boolean {
  return name.endsWith('.vto');
}

/** One text whatever editor and version control made of it. */
function sourceText(bytes: Uint8Array, file: string, problems: Problem[]): string {
  const { text, problems: found } = decodeText(bytes, file, 'code');
  problems.push(...found);
  return text ?? '';
}

function noFolder(origin: string): Problem {
  return error(
    'theme-missing',
    null,
    `The theme folder "${origin}" does not exist.`,
    'Create the folder, or correct or remove "theme" in bantin.yaml to use the default theme.',
  );
}

function notFollowed(origin: string, { path, why }: Skipped): Problem {
  if (why === 'name') return badFileName(`${origin}/${path}`);
  return warning(
    'theme-file-skipped',
    null,
    `"${origin}/${path}" is ${why === 'symlink' ? 'a link to another place' : 'no ordinary file'}, so it is not opened and no part of the theme.`,
    'Put a copy of the file itself there.',
  );
}
