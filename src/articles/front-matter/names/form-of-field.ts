import { plainName } from '../../source/plain-name.ts';
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

/**
 * Whether a field, by any of its names, holds words that are printed, a list or something else; null for a name that no field has, or
 * none inside another.
 */
export function formOfField(name: string, inGroup = false): 'words' | 'list' | 'other' | null {
  const plain = plainName(name);
  const { article, inside } = fieldNames;
  const known = [
    ...(inGroup ? [] : [article]),
    inside.figures,
    inside.corrections,
    inside.source,
    inside.attachments,
  ];
  const own = known.map((names) => names.get(plain)).find((found) => found !== undefined);
  if (words.has(own ?? name)) return 'words';
  if (lists.has(own ?? name)) return 'list';
  return own === undefined ? null : 'other';
}
