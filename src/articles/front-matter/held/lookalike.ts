import { remember } from '../../../base/remember.ts';
import type { Moment } from '../../../base/time/moment.ts';
import { plainName } from '../../source/plain-name.ts';
import { fieldNames, ignoredFields } from '../names/field-names.ts';
import type { NameTable } from '../names/name-table.ts';
import { heldByNameWords } from './held-by-name-words.ts';
import { heldByPhrase } from './held-by-phrase.ts';
import { heldByWord } from './held-by-word.ts';
import { holdsInside } from './holds-inside.ts';
import { nearPublicationName } from './near-publication-name.ts';
import { mayBeTime } from './unknown-date.ts';

/** What seems to hold something back, and where: by its name and value, or by a name inside its value. */
interface Lookalike {
  readonly where: 'name' | 'inside';
  readonly meant: string;
}

/**
 * What of an entry, whose name is none of those that hold back, looks as if it did: a name like one of theirs, a word for
 * drafts, or one of them inside another field; null when nothing does. `known` are the names that have a meaning there. A
 * date counts where it is later than `since`; `never` says that none does.
 */
export function lookalikeOf(
  name: string,
  value: unknown,
  known: NameTable,
  since: Moment | null | 'never',
  timezone: string,
): Lookalike | null {
  const plain = plainName(name);
  const own = known.get(plain);
  if (value === null) return null;
  if (typeof value === 'object') {
    const inside = holdsInside(value, insideOf(own), since, timezone, name);
    if (inside !== null) return { where: 'inside', meant: inside };
  }
  if (own !== undefined) return null;
  const meant =
    heldByWord(name, value) ??
    (ignoredFields.has(plain)
      ? null
      : (nearPublicationName(name, value, namesBeside(known), timezone) ??
        (heldByNameWords(name, value, timezone) || heldByPhrase(name, value) ? name : null) ??
        (since !== 'never' && mayBeTime(name, value, since, timezone) ? `${name}: ${String(value)}` : null)));
  return meant === null ? null : { where: 'name', meant };
}

/** All names that have a meaning, or are known to have none. */
const namesBeside = remember((known: NameTable) => [...known.keys(), ...ignoredFields.keys()]);

/** What has a meaning inside a field of ours. */
function insideOf(own: string | undefined): NameTable {
  return new Map(Object.entries(fieldNames.inside)).get(own ?? '') ?? new Map();
}
