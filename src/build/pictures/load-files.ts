import path from 'node:path';
import { type FileFacts, readFileFacts } from '../../articles/files/file-facts.ts';
import { isSaidIn } from '../../articles/front-matter/held/held-names.ts';
import type { Discovery } from '../../articles/source/discover.ts';
import { type Listed, type ReadMeta, targetsOf } from '../../articles/summary/article-summary.ts';
import { type Digest, digestValue } from '../../base/digest.ts';
import type { FileEntry, Walk } from '../../base/files/walk.ts';
import { compareCodeUnits } from '../../base/order.ts';
import type { Place, Problem } from '../../base/problem.ts';
import { knowFiles } from '../../engine/stat-index.ts';
import type { FileRoute, TextRoute } from '../../site/addresses/route.ts';
import { belowTop } from '../../site/settings/below-top.ts';
import { writtenIcon } from '../../site/settings/look/written-icon.ts';
import type { FactsRecord } from '../cache/records.ts';
import type { LoadedArticles } from '../documents/load-articles.ts';
import type { Session } from '../session.ts';
import type { Settings, ThemedSettings } from '../settings/load-settings.ts';
import { type ThemeFiles, themeFiles } from '../settings/theme-files.ts';
import { checkStatic } from './check-static.ts';
import { markedInContent } from './marked-files.ts';
import { unnamedDocuments } from './unnamed-documents.ts';

export interface LoadedFiles {
  /** Facts of every file that is named, by the path used in holes; what is missing is not here. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** The paths in holes of all files that there are. */
  readonly filePaths: readonly string[];
  /** What is published whoever names it: the files in `static/` and the theme's. */
  readonly routes: readonly FileRoute[];
  /** The theme's style sheets. */
  readonly texts: readonly TextRoute[];
  readonly assets: ThemeFiles['assets'];
  /** Where the file of a route lies on the disk. */
  readonly disks: ReadonlyMap<string, string>;
  /** Whether every file that was found could still be read. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The files of a site: those in `static/`, the theme's, and those in the content folder that articles and authors
 * name. `inStaticFolder` is what `static/` holds. A path without leading `/` is seen from the content folder, one with it from `static/` and then the content
 * folder; one that begins with the site's own sub-path, as it is copied from a browser, is seen from behind that too.
 */
export function loadFiles(
  found: Discovery,
  loaded: Pick<LoadedArticles, 'articles' | 'profiles' | 'loose'>,
  read: ReadMeta,
  inStaticFolder: Walk | undefined,
  settings: ThemedSettings,
  session: Session,
): LoadedFiles {
  const inContent = new Map(fromRoot(settings.config.content, found.files));
  const inStatic = new Map(fromRoot('static', inStaticFolder?.files ?? []));
  const named = new Map<string, FileEntry>();
  for (const target of [...namedFiles(loaded), ...namedInSettings(settings)]) {
    for (const from of new Set([target, belowTop(target, settings.config)])) {
      const name = from.startsWith('/') ? from.slice(1) : from;
      const entry = (from === name ? undefined : inStatic.get(name)) ?? inContent.get(name);
      if (entry !== undefined && !named.has(target)) named.set(target, entry);
    }
  }
  const statics = new Set(inStatic.values());
  const entries = new Map([...named.values(), ...inStatic.values()].map((entry) => [entry.path, entry]));
  const digests = new Map<string, Digest>();
  for (const { file, digest } of knowFiles(
    sorted(entries.values()),
    session.records.files,
    session.scanned,
  )) {
    digests.set(file.path, digest);
  }

  const files = new Map<string, FileFacts>();
  const problems: Problem[] = [];
  for (const [target, entry] of named) {
    const record = factsOf(entry, digests.get(entry.path) ?? '', statics.has(entry), settings, session);
    if (record.facts !== null) files.set(target, record.facts);
    for (const problem of record.problems)
      problems.push({ ...problem, at: placeOf(target, loaded, read) ?? placeInSettings(target, settings) });
  }
  const published = [...inStatic].map(([name, { path: file }]): FileRoute => {
    return { url: `/${name}`, file, digest: digests.get(file) ?? '' };
  });
  problems.push(
    ...checkStatic(inStaticFolder, [...inStatic.values()], digests, settings, session.records.facts),
  );
  const paths = Array.from(inContent.values(), (entry) => entry.path);
  const known = new Set(Array.from(named.values(), (entry) => entry.path));
  for (const { at } of found.problems) if (at !== null) known.add(at.file);
  const documents = fromRoot(settings.config.content, found.articles).map(([, entry]) => entry.path);
  problems.push(...unnamedDocuments(paths, known, documents));
  problems.push(
    ...markedInContent(
      [...named].flatMap(([target, entry]) => (statics.has(entry) ? [] : [[target, entry.path] as const])),
      (folder) => documents.some((path) => path.startsWith(`${folder}/`)),
      (target, mark) => {
        const isOut = ({ summary }: Listed) => !summary.draft && !isSaidIn(summary.title, mark);
        return placeOf(target, { ...loaded, articles: loaded.articles.filter(isOut), loose: [] }, read);
      },
    ),
  );
  const ofTheme = themeFiles(settings.theme, settings.config);
  return {
    files,
    filePaths: [...inContent.keys(), ...[...inStatic.keys(), ...inContent.keys()].map((name) => `/${name}`)],
    routes: [...published, ...ofTheme.files],
    texts: ofTheme.texts,
    assets: ofTheme.assets,
    disks: new Map([
      ...ofTheme.files.map(({ file }) => [file, file] as const),
      ...Array.from(entries.values(), (entry) => [entry.path, entry.disk] as const),
    ]),
    complete: digests.size === entries.size,
    problems,
  };
}

/** By path in the folder, the entries with their path from the site's root. */
function fromRoot(folder: string, entries: readonly FileEntry[]): [string, FileEntry][] {
  return entries.map((entry) => [entry.path, { ...entry, path: path.posix.join(folder, entry.path) }]);
}

function sorted(entries: Iterable<FileEntry>): FileEntry[] {
  return [...entries].sort((a, b) => compareCodeUnits(a.path, b.path));
}

/** What is known of a file of these bytes, read only when nobody has looked at them before. */
function factsOf(
  entry: FileEntry,
  digest: Digest,
  isStatic: boolean,
  { code, config }: Settings,
  { records }: Session,
): FactsRecord {
  const { maxBytes, maxPixels } = config.pictures;
  const allowed = isStatic ? null : config.files.allow;
  const key = digestValue([code, maxBytes, maxPixels, allowed, entry.path, digest]);
  const kept = records.facts.get(entry.path);
  if (kept?.key === key) return kept;
  const record = { key, ...readFileFacts(entry.path, entry.disk, config.pictures, allowed) };
  if ((record.facts?.digest ?? digest) === digest) records.facts.put(entry.path, record);
  return record;
}

function namedFiles({
  articles,
  profiles,
  loose,
}: Pick<LoadedArticles, 'articles' | 'profiles' | 'loose'>): Set<string> {
  const references = [...profiles, ...loose].flatMap((naming) => naming.references);
  const named = references.flatMap(({ kind, target }) => (kind === 'file' ? [target] : []));
  return new Set([...articles.flatMap(({ summary }) => targetsOf(summary, 'file')), ...named]);
}

/** Files that settings name, each with the way to the setting. */
function settingsNaming({
  config,
  settingPlace,
}: Settings): readonly (readonly [string | null, readonly PropertyKey[]])[] {
  return [
    [config.publisher.logo, ['publisher', 'logo']],
    [config.logo, ['logo']],
    [config.icon, [writtenIcon(settingPlace)]],
    ...config.podcasts.map(({ image }, index) => [image, ['podcasts', index, 'image']] as const),
  ];
}

function namedInSettings(settings: Settings): string[] {
  return [...new Set(settingsNaming(settings).map(([file]) => file))].filter((file) => file !== null);
}

/** Where a setting names the file that no text names. */
function placeInSettings(file: string, settings: Settings): Place | null {
  const places = settingsNaming(settings).map(([named, path]) =>
    named === file ? settings.settingPlace(path) : null,
  );
  return places.find((place) => place !== null) ?? null;
}

/** Where the file is named first. */
function placeOf(
  file: string,
  { articles, profiles, loose }: Pick<LoadedArticles, 'articles' | 'profiles' | 'loose'>,
  read: ReadMeta,
): Place | null {
  const naming = articles.find(({ summary }) => targetsOf(summary, 'file').includes(file));
  const references =
    (naming && read(naming))?.references ?? [...profiles, ...loose].flatMap((one) => one.references);
  return references.find(({ kind, target }) => kind === 'file' && target === file)?.at ?? null;
}
