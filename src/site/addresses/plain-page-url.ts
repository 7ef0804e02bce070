import { belowLanguage, type LanguageFolders } from '../../articles/source/language-folder.ts';
import { isDraftsFolder } from '../../articles/source/underscored.ts';
import type { Card } from '../../articles/summary/card.ts';
import { groupKey } from '../order/group-key.ts';
import { asciiSlug } from './permalink.ts';

/** The address of a page that is no article, which follows its folders: `/gioi-thieu/` of `pages/gioi-thieu.md`. */
export function plainPageUrl(card: Pick<Card, 'key' | 'slug' | 'title'>, languages: LanguageFolders): string {
  const place = belowLanguage(card.key, languages)
    .replace(/^pages\//, '')
    .replace(/\/readme$/i, '');
  const folders = place
    .split('/')
    .slice(0, -1)
    .filter((name) => !isDraftsFolder(name));
  return `/${[...folders.map(groupKey), asciiSlug(card)].join('/')}/`;
}
