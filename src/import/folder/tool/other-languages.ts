import type { FileEntry } from '../../../base/files/walk.ts';
import type { FolderLayout } from './layout.ts';

/** In which languages an old site has texts. */
export interface SiteLanguages {
  /** The language of a path below the content folder that is another than that of the site; null where it is the same. */
  readonly of: (path: string) => string | null;
  /** The folder of the site's own language; null where it has none. */
  readonly own: string | null;
}

/** The languages of the texts, by the names of their folders and files. */
export function otherLanguages(
  files: readonly FileEntry[],
  { config, content, below }: FolderLayout,
): SiteLanguages {
  const main = [config.defaultContentLanguage, config.default_language, config.languageCode, config.language]
    .find((value) => typeof value === 'string')
    ?.toString()
    .slice(0, 2)
    .toLowerCase();
  const known = new Set(Object.keys((config.languages ?? {}) as object));
  const folders = new Set(
    files.map(({ path }) => (content === '' ? path : path.slice(content.length + 1)).split('/')[0] ?? ''),
  );
  const coded = [...folders].filter((name) => /^[a-z]{2}(?:-[a-z]{2,4})?$/i.test(name));
  const named = (content === '' ? below : below.slice(content.length + 1)).split('/')[0] ?? '';
  const usual = main !== undefined && folders.has(main) ? main : folders.has('en') ? 'en' : null;
  const own = coded.includes(named) ? named : usual;
  const isByFolder = own !== null && coded.length > 1;
  const of = (path: string) => {
    const folder = path.split('/')[0] ?? '';
    if (isByFolder && coded.includes(folder) && folder !== own) return folder;
    const ending = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.(?:md|markdown|html)$/i.exec(path)?.[1];
    return ending !== undefined && ending !== (main ?? 'en') && (known.size === 0 || known.has(ending))
      ? ending
      : null;
  };
  return { of, own: isByFolder ? own : null };
}
