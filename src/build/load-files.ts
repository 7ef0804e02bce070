import path from 'node:path';
import type { Article } from '../articles/article.ts';
import type { AuthorProfile } from '../articles/author-profile.ts';
import type { Discovery } from '../articles/discover.ts';
import { type FileFacts, readFileFacts } from '../articles/file-facts.ts';
import type { Reference } from '../articles/markdown.ts';
import { digestBytes } from '../base/digest.ts';
import { type FileEntry, readBytes, walk } from '../base/files.ts';
import type { Problem } from '../base/problem.ts';
import { mediaUrl } from '../site/media.ts';
import type { FileRoute } from '../site/route.ts';
import { shortDigest } from '../site/short-digest.ts';
import type { Settings } from './load-settings.ts';

export interface LoadedFiles {
  /** Facts of every file that is named, by the path used in holes; what is missing is not here. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** The paths in holes of all files that there are. */
  readonly filePaths: readonly string[];
  /** Everything that is published as it is. */
  readonly routes: readonly FileRoute[];
  /** Address of each of the theme's files by its name there. */
  readonly assets: ReadonlyMap<string, string>;
  /** Where the file of a route lies on the disk. */
  readonly disks: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * The files of a site: those in `static/`, the theme's, and those in the content folder that articles and authors name. A path
 * without leading `/` is seen from the content folder, one with it from `static/` and then the content folder.
 */
export function loadFiles(
  root: string,
  found: Discovery,
  settings: Settings,
  articles: readonly Article[],
  profiles: readonly AuthorProfile[],
): LoadedFiles {
  const disks = new Map<string, string>();
  const below = (folder: string, entries: readonly FileEntry[]) =>
    new Map(
      entries.map((entry) => {
        const file = path.posix.join(folder, entry.path);
        disks.set(file, entry.disk);
        return [entry.path, file];
      }),
    );
  const inContent = below(settings.config.content, found.files);
  const inStatic = below('static', walk(path.join(root, 'static')).files);

  const facts = new Map<string, FileFacts>();
  const problems: Problem[] = [];
  for (const target of namedFiles([...articles.map(({ meta }) => meta), ...profiles])) {
    const name = target.startsWith('/') ? target.slice(1) : target;
    const file = (target === name ? undefined : inStatic.get(name)) ?? inContent.get(name);
    if (file === undefined) continue;
    const read = readFileFacts(file, disks.get(file) ?? file);
    if (read.facts !== null) facts.set(target, read.facts);
    problems.push(...read.problems);
  }

  const media = new Map<string, FileRoute>();
  for (const fact of facts.values()) {
    const url = mediaUrl(fact);
    if (!fact.file.startsWith('static/')) media.set(url, { url, file: fact.file, digest: fact.digest });
  }
  const statics = [...inStatic].map(([name, file]): FileRoute => {
    return { url: `/${name}`, file, digest: digestBytes(readBytes(disks.get(file) ?? file)) };
  });
  const assets = settings.theme.assets.map(({ name, disk, digest }) => {
    disks.set(disk, disk);
    return { name, route: { url: assetUrl(name, digest), file: disk, digest } };
  });
  return {
    files: facts,
    filePaths: [...inContent.keys(), ...[...inStatic.keys(), ...inContent.keys()].map((name) => `/${name}`)],
    routes: [...statics, ...media.values(), ...assets.map(({ route }) => route)],
    assets: new Map(assets.map(({ name, route }) => [name, route.url])),
    disks,
    problems,
  };
}

function namedFiles(documents: readonly { readonly references: readonly Reference[] }[]): Set<string> {
  const named = new Set<string>();
  for (const { references } of documents) {
    for (const { kind, target } of references) if (kind === 'file') named.add(target);
  }
  return named;
}

/** `theme.css` gives `/assets/theme-3f2a91bc.css`: its bytes never change under one address (R11.4). */
function assetUrl(name: string, digest: string): string {
  const { dir, name: stem, ext } = path.posix.parse(name);
  return path.posix.join('/assets', dir, `${stem}-${shortDigest(digest)}${ext}`);
}
