import type { Place } from '../base/problem.ts';
import type { Reference } from './markdown/context/body.ts';
import type { ArticleSettings } from './settings.ts';
import { writtenArticle } from './source/written-article.ts';

/** An article that the front matter of the document at `path` names, and the reference by which it is checked. */
export function namedArticle(
  written: string,
  path: string,
  at: Place,
  { contentFolder, languages }: Pick<ArticleSettings, 'contentFolder' | 'languages'>,
): { readonly key: string; readonly reference: Reference } {
  const key = writtenArticle(written, path, contentFolder, languages) ?? written;
  return { key, reference: { kind: 'article', target: key, written, at } };
}
