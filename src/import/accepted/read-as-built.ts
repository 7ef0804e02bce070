import { type Meta, toArticle } from '../../articles/article.ts';
import type { Reference } from '../../articles/markdown/context/body.ts';
import { findExcess, tooDeep } from '../../articles/markdown/context/bounds.ts';
import { renderMarkdown } from '../../articles/markdown/markdown.ts';
import { readProfile } from '../../articles/profile.ts';
import type { ArticleSettings } from '../../articles/settings.ts';
import { profileKindOf } from '../../articles/source/profile-folder.ts';
import { siteFile } from '../../articles/source/site-file.ts';
import { digestBytes } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import { permalinks } from '../../site/addresses/permalink.ts';
import { plainPageUrl } from '../../site/addresses/plain-page-url.ts';
import { appearance } from '../../site/order/publication/publication.ts';
import { usualPermalink } from '../../site/settings/permalink-pattern.ts';
import type { Brought } from '../brought/brought.ts';
import { documentText } from '../brought/document-text.ts';

/** What a build would find in a document. */
export interface AsBuilt {
  /** That would stop it. */
  readonly errors: readonly Problem[];
  readonly references: readonly Reference[];
  /** Where it is to stand, in a site with the usual addresses; null for what has none of its own, or is no whole article. */
  readonly url: string | null;
  /** From when on readers see it, in milliseconds since 1970; a draft never appears. */
  readonly appears: number;
}

type Text = Pick<Brought, 'kind' | 'fields' | 'body'>;

/** Reads a document as a build of the site does, whose text is to stand at `path` below the content folder. */
export function readAsBuilt(document: Text, path: string, settings: ArticleSettings): AsBuilt {
  const line = findExcess(document.body, settings.limits.depth);
  if (line === null) return read(document, path, settings);
  const { errors, ...built } = read({ ...document, body: '' }, path, settings);
  const deep = tooDeep({ file: siteFile(path, settings), line, column: 1 });
  return { ...built, errors: built.appears === never ? errors : [...errors, deep] };
}

function read(document: Text, path: string, settings: ArticleSettings): AsBuilt {
  const source = { path, bytes: new TextEncoder().encode(documentText(document)), digest: digestBytes('') };
  const render = (input: Parameters<typeof renderMarkdown>[0]) => renderMarkdown(input, settings);
  const isError = ({ severity }: Problem) => severity === 'error';
  if (document.kind !== 'article') {
    const kind = profileKindOf(path) ?? 'author';
    const { profile, problems } = readProfile(source, kind, settings, render);
    return { errors: problems.filter(isError), references: profile?.references ?? [], url: null, appears: 0 };
  }
  const { article, references, draft, problems } = toArticle(source, settings, render);
  const appears = draft !== null || article === null ? never : appearance(article.meta).epoch;
  return {
    errors: problems.filter(isError),
    references,
    url: article === null ? null : urlOf(article.meta),
    appears,
  };
}

const permalinkOf = permalinks(usualPermalink);

function urlOf(meta: Meta): string {
  return meta.purpose === null ? permalinkOf(meta, null) : plainPageUrl(meta, {});
}

export const never = Number.POSITIVE_INFINITY;
