import { plainName } from '../../source/plain-name.ts';
import { publicationNames } from './publication-names.ts';
import {
  type PublicationKind,
  readInside,
  readPublicationText,
  type Says,
  type Statement,
} from './publication-values.ts';

/** Names inside a field of some kind that stand for its value. */
const valueNames = new Set(['value', 'name', 'label', 'state', 'status', 'is', 'date', 'at', 'from', 'time']);

/** Whether the kind says something by a group of names, of which the unknown ones mean nothing to us. */
const isGroup = (kind: PublicationKind) =>
  kind === 'sitemap' || kind === 'seo' || kind === 'rendered' || kind === 'fed';

/** A statement with the name under which it stands. */
export interface NamedStatement extends Statement {
  readonly name: string;
}

/** Everything that the value of a field of that kind says about being published, in whatever shape it is written. */
export function statementsOf(
  kind: PublicationKind,
  value: unknown,
  timezone: string,
  depth = 0,
): Statement[] {
  if (value === undefined) return [];
  if (value === null) return kind === 'approved' ? [readPublicationText(kind, '', timezone)] : [];
  if (typeof value === 'string') return [readPublicationText(kind, value, timezone)];
  if (typeof value !== 'object' || depth > 4) return [plainly('unclear', '…')];
  if (Array.isArray(value)) {
    if (value.length === 0) return [plainly(isGroup(kind) ? 'other' : 'unclear', '[]')];
    return value.flatMap((item) => statementsOf(kind, item, timezone, depth + 1));
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return [plainly(isGroup(kind) ? 'other' : 'unclear', '{}')];
  const found = entries.flatMap(([name, inner]) => insideOf(kind, name, inner, timezone, depth + 1));
  // Of what tells search engines something all may be known.
  const isKnown = kind === 'seo' && found.every(({ says }) => says !== 'other');
  return isGroup(kind) && !isKnown ? [...found, plainly('other', '')] : found;
}

function insideOf(
  kind: PublicationKind,
  name: string,
  value: unknown,
  timezone: string,
  depth: number,
): Statement[] {
  if (value === null) return [];
  const says = typeof value === 'string' ? readInside(kind, name, value) : null;
  if (says !== null) return [plainly(says, `${name}: ${String(value)}`)];
  const own = publicationNames.get(plainName(name))?.kind;
  if (own !== undefined && own !== 'date') return statementsOf(own, value, timezone, depth);
  if (!isGroup(kind) && valueNames.has(plainName(name))) return statementsOf(kind, value, timezone, depth);
  return [plainly(isGroup(kind) ? 'other' : 'unclear', name)];
}

/** The same without a moment. */
export function plainly(says: Says, text: string): Statement {
  return { says, moment: null, text, complaint: null };
}
