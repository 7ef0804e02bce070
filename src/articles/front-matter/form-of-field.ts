import { plainName } from '../source/plain-name.ts';
import { fieldNames } from './field-names.ts';

const words: ReadonlySet<string> = new Set(
  ['title', 'kicker', 'subtitle', 'lead', 'seoTitle', 'shareTitle', 'byline', 'location'].concat([
    'caption',
    'alt',
    'credit',
    'name',
    'role',
    'was',
    'now',
    'text',
  ]),
);
const lists: ReadonlySet<string> = new Set(['author', 'tags', 'series', 'related', 'aliases', 'attachments']);

/** Whether a field, by any of its names, holds words that are printed or a list; null for all others. */
export function formOfField(name: string): 'words' | 'list' | null {
  const plain = plainName(name);
  const { article, inside } = fieldNames;
  const own = article.get(plain) ?? inside.figures.get(plain) ?? inside.corrections.get(plain) ?? name;
  return words.has(own) ? 'words' : lists.has(own) ? 'list' : null;
}
