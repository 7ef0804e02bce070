import { error, type Problem } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { plainName } from '../../source/plain-name.ts';
import { fieldNames } from '../names/field-names.ts';
import { readFlag } from '../values/flag.ts';
import { typeNamed } from './article-type.ts';
import { paidWords } from './paid-words.ts';

/** Names under which people write that somebody paid for an article, or who. */
const names: ReadonlySet<string> = new Set(
  [
    ...paidWords,
    ...['sponsoredBy', 'isSponsored', 'advertiser', 'paidBy', 'paidFor', 'branded'],
    ...['nhà tài trợ', 'đơn vị tài trợ'],
  ].map(plainName),
);

/**
 * An error where an entry says that the article is paid for and its type does not: readers have to be told, and only the type
 * tells them. Null for any other.
 */
export function paidFor(name: string, value: unknown, yaml: YamlDocument): Problem | null {
  if (!isPaidName(name) || readFlag(String(value ?? 'no')) === false || isMarked(yaml)) return null;
  return error(
    'unmarked-advertising',
    yaml.placeOf([name], true),
    `"${name}" says that somebody paid for the article, but readers are told so by its type alone.`,
    'Write "type: sponsored", and who paid as "byline: …". If nobody did, remove the line.',
  );
}

/** Whether it is such a name. */
export function isPaidName(name: string): boolean {
  return names.has(plainName(name));
}

function isMarked({ data }: YamlDocument): boolean {
  return Object.entries(data).some(
    ([name, value]) =>
      fieldNames.article.get(plainName(name)) === 'type' &&
      typeof value === 'string' &&
      typeNamed(value) === 'sponsored',
  );
}
