import { error, type Place, type Problem } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import type { ArticleValue } from './article-schema.ts';

/** What the entries of each list are called. */
const lists = {
  tags: 'tags',
  author: 'authors',
  section: 'sections',
  aliases: 'old addresses',
  figures: 'figures',
  attachments: 'attachments',
  corrections: 'corrections',
} as const satisfies Partial<Record<keyof ArticleValue, string>>;

/**
 * An error for each list that is longer than any article needs. Every tag and author has pages and feeds of its own, each
 * of which names all of the article's: thousands of them would make millions (safety R4).
 */
export function longLists(value: ArticleValue, yaml: YamlDocument, limit: number): Problem[] {
  return Object.entries(lists).flatMap(([field, called]) => {
    const count = value[field as keyof typeof lists].length;
    return count > limit ? [tooManyEntries(count, called, limit, yaml.placeOf([field]))] : [];
  });
}

export function tooManyEntries(count: number, called: string, limit: number, at: Place): Problem {
  return error(
    'too-many-entries',
    at,
    `The article has ${count} ${called}; at most ${limit} are read.`,
    'Keep those that matter, or split the article. "limits: { entries: … }" in bantin.yaml raises the limit.',
  );
}
