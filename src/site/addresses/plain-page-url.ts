import { belowLanguage, type LanguageFolders } from '../../articles/source/language-folder.ts';
import { isDraftsFolder } from '../../articles/source/underscored.ts';
import type { ArticleSummary } from '../../articles/summary/article-summary.ts';
import { groupKey } from '../keys/group-key.ts';
import { asciiSlug } from './permalink.ts';

/** The address of a page that is no article, which follows its folders: `/gioi-thieu/` of `pages/gioi-thieu.md`. */
export function plainPageUrl(
  summary: Pick<ArticleSummary, 'key' | 'slug' | 'title'>,
  languages: LanguageFolders,
): string {
  const place = belowLanguage(summary.key, languages)
    .replace(/^pages\//, '')
    .replace(/\/readme$/i, '');
  const folders = place
    .split('/')
    .slice(0, -1)
    .filter((name) => !isDraftsFolder(name));
  return `/${[...folders.map(groupKey), asciiSlug(summary)].join('/')}/`;
}
