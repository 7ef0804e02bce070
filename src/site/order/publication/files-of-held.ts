/** Which files may not be published because of where they lie: in a folder of drafts, or in that of an article which readers do not see. */

import { placeOfArticle } from '../../../articles/source/path-facts.ts';
import { contentFile, siteFile } from '../../../articles/source/site-file.ts';
import { heldBackBy } from '../../../articles/source/underscored.ts';
import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import { folderOf } from '../../../base/addresses/paths.ts';
import { withoutDocumentEnding } from '../../../base/files/document-name.ts';
import type { Edition } from './edition.ts';
import { isOutBy, type Publication } from './publication.ts';

/** An article that is held back, and of which files are; `summary` is null of a draft that cannot be used yet. */
export interface Holder {
  readonly file: string;
  readonly why: Publication;
  readonly summary: ArticleSummary | null;
}

interface Named {
  /** Of the files that are named, by the path used in holes. */
  readonly files: ReadonlyMap<string, { readonly file: string }>;
  /** Drafts that cannot be used yet, by path below the content folder. */
  readonly unfinished: readonly string[];
  readonly contentFolder: string;
}

/** What names a file, and why readers do not see it. */
interface Naming {
  readonly summary: ArticleSummary | null;
  readonly why: Publication | 'unusable' | null;
}

/**
 * Says which article has a file that readers do not see when they see what names it; `target` is the path used in holes, `from`
 * the file that names it. Null when there is none.
 */
export function holdersOfFiles(
  { files, unfinished, contentFolder }: Named,
  withheld: Edition['withheld'],
  shown: () => Iterable<string>,
): (naming: Naming, target: string, from: string) => Holder | null {
  const held = Array.from(withheld.values(), ({ article: { summary }, why }): Holder => {
    return { file: summary.file, why, summary };
  });
  for (const path of unfinished)
    held.push({ file: siteFile(path, { contentFolder }), why: 'draft', summary: null });
  const holderAt = holders(held, shown, contentFolder);
  return ({ why, summary }, target, from) => {
    const facts = why === 'draft' || why === 'expired' ? undefined : files.get(target);
    const holder = facts === undefined ? null : holderAt(facts.file, from);
    if (holder === null || holder.summary === null || summary === null) return holder;
    return why === 'scheduled' && isOutBy(holder.summary, summary) ? null : holder;
  };
}

/** What keeps files from being published that are named, by the path used in holes. */
export function heldBackFiles({ files, contentFolder }: Named): Map<string, string> {
  const held = new Map<string, string>();
  for (const [target, { file }] of files) {
    const inside = contentFile(file, { contentFolder });
    const by =
      inside === null || (contentFolder === '' && file.startsWith('static/')) ? null : heldBackBy(inside);
    if (by !== null) held.set(target, by);
  }
  return held;
}

/**
 * Says of a file, by its path from the site's root, which article that is held back has it in a folder of its own, at any depth: the folder
 * of its `index.md`, or the one beside it that is called as it is and holds no article. Null when there is none, when
 * an article that is out lies further in, and when whoever names the file, `from`, lies in that very folder.
 */
function holders(
  held: Iterable<Holder>,
  shown: () => Iterable<string>,
  contentFolder: string,
): (file: string, from: string) => Holder | null {
  const byFolder = new Map<string, Holder>();
  for (const one of held) {
    const folder = ownFolder(one.file, contentFolder);
    if (folder !== null) byFolder.set(folder, one);
  }
  let open: Set<string | null> | null = null;
  const isOpen = (folder: string) => {
    open ??= new Set(Array.from(shown(), (path) => [ownFolder(path, contentFolder), folderOf(path)]).flat());
    return open.has(folder);
  };
  return (file, from) => {
    if (byFolder.size === 0) return null;
    for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) {
      const holder = byFolder.get(folder);
      const isIts = holder !== undefined && (folderOf(holder.file) === folder || !isOpen(folder));
      if (isIts) return folderOf(from) === folder && from !== holder.file ? null : holder;
      if (isOpen(folder)) return null;
    }
    return null;
  };
}

/** The folder of an article's own files, from the site's root; null for one that lies at the top and so has all of them. */
function ownFolder(file: string, contentFolder: string): string | null {
  const path = contentFile(file, { contentFolder });
  if (path === null) return null;
  const place = placeOfArticle(path);
  const own = place === path ? withoutDocumentEnding(path) : place;
  return /^(?:index|readme)$/i.test(own) ? null : file.slice(0, file.length - path.length) + own;
}
