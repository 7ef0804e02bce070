import { digestBytes } from '../base/digest.ts';
import { isFolder, readBytes } from '../base/files.ts';
import { compareCodeUnits } from '../base/order.ts';
import { error, hasErrors, type Problem, sortProblems, warning } from '../base/problem.ts';
import { nfc } from '../base/text.ts';
import { type FileEntry, type Skipped, walk } from '../base/walk.ts';
import { checkLinks } from './check-links.ts';
import { type CheckedTemplate, checkNames } from './check-names.ts';
import { closures } from './closures.ts';
import { createEnvironment } from './environment.ts';
import { filterNames } from './filters.ts';
import { freeNames } from './free-names.ts';
import { sharedNames } from './names.ts';
import { readTags } from './read-tags.ts';
import type { Template, Theme } from './theme.ts';

export interface ThemeFolder {
  /** Absolute path. */
  readonly folder: string;
  /** What messages put before the path of a file in it, e.g. `templates`. */
  readonly origin: string;
}

/**
 * The theme that the folders make together, later ones replacing files of earlier ones one by one; null when any of
 * its templates has an error. Problems are those of all templates, sorted: what cannot be parsed, unknown filters and
 * names, templates that are missing or call each other in a circle (safety R6), and files that style sheets miss.
 */
export function loadTheme(folders: readonly ThemeFolder[]): {
  readonly theme: Theme | null;
  readonly problems: readonly Problem[];
} {
  const { files, problems } = collect(folders);
  const isTemplate = (file: ThemeFile) => file.path.endsWith('.vto');

  const environment = createEnvironment(Object.fromEntries(filterNames.map((name) => [name, () => ''])));
  const checked = new Map<string, CheckedTemplate>();
  for (const { path, disk, file } of files.filter(isTemplate)) {
    const text = { file, source: sourceText(readBytes(disk)) };
    const tags = readTags(environment, text);
    const free = freeNames(environment, text);
    problems.push(...tags.problems, ...free.problems);
    checked.set(path, { ...text, calls: tags.calls, names: free.names });
  }
  const closed = closures(checked);
  problems.push(...closed.problems, ...checkNames(checked));
  if (hasErrors(problems)) return { theme: null, problems: sortProblems(problems) };

  const templates: Record<string, Template> = {};
  const given = new Map(Array.from(checked, ([name, template]) => [name, namesGiven(template)]));
  const isShared = (name: string) => given.get(name)?.every((one) => sharedNames.includes(one)) ?? false;
  for (const [name, { file, source }] of checked) {
    templates[name] = {
      file,
      source,
      names: given.get(name) ?? [],
      constant: [...(closed.reached.get(name) ?? [])].every(isShared),
      closure: closed.digests.get(name) ?? '',
    };
  }
  const names = files.map(({ path }) => path);
  const assets = files
    .filter((file) => !isTemplate(file))
    .map(({ path: name, disk, file }) => {
      const bytes = readBytes(disk);
      const text = name.endsWith('.css') ? sourceText(bytes) : null;
      if (text !== null) problems.push(...checkLinks({ source: text, file }, name, names));
      return { name, disk, digest: digestBytes(bytes), bytes: bytes.byteLength, text };
    });
  return { theme: { templates, assets }, problems: sortProblems(problems) };
}

/** The names that a template uses; those too that it sets, which may have been given to it before. */
function namesGiven({ names, source }: CheckedTemplate): string[] {
  const set = Array.from(source.matchAll(/\{\{-?\s*set\s+([a-z_$][\w$]*)/gi), ([, name = '']) => name);
  return [...new Set([...names.map(({ name }) => name), ...set])];
}

/** `file` is the path for messages. */
interface ThemeFile extends FileEntry {
  readonly file: string;
}

function collect(folders: readonly ThemeFolder[]): { files: ThemeFile[]; problems: Problem[] } {
  const files = new Map<string, ThemeFile>();
  const problems: Problem[] = [];
  for (const { folder, origin } of folders) {
    if (!isFolder(folder)) problems.push(noFolder(origin));
    const found = walk(folder);
    for (const entry of found.files) files.set(entry.path, { ...entry, file: `${origin}/${entry.path}` });
    problems.push(...found.skipped.map((skipped) => notFollowed(origin, skipped)));
  }
  return { files: [...files.values()].toSorted((a, b) => compareCodeUnits(a.path, b.path)), problems };
}

/** One text whatever editor and version control made of it: no byte order mark, `\n` at line ends, NFC. */
function sourceText(bytes: Uint8Array): string {
  return nfc(new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n'));
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
  return warning(
    'theme-file-skipped',
    null,
    `"${origin}/${path}" is ${why === 'symlink' ? 'a link to another place' : 'no ordinary file'}, so it is not opened and no part of the theme.`,
    'Put a copy of the file itself there.',
  );
}
