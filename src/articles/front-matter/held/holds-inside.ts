import type { Moment } from '../../../base/time/moment.ts';
import { plainName } from '../../source/plain-name.ts';
import type { NameTable } from '../names/name-table.ts';
import { holdsBack } from '../statements/holds-back.ts';
import { publicationNames } from '../statements/publication-names.ts';
import type { PublicationKind, Says } from '../statements/publication-values.ts';
import { statementsOf } from '../statements/statements.ts';
import { isCommonDate, isLater } from './unknown-date.ts';

/** Names that other tools give to other things. */
const passedOver = new Set<PublicationKind>(['restricted', 'members', 'searched', 'fed']);

/**
 * A name anywhere inside the value, and what it says, that would hold an article back if it stood outside; null when there
 * is none. Names of the table have a meaning of their own where they stand. A date counts where it is later than `since`,
 * that of the article, or would take it down; `never` says that none does.
 */
export function holdsInside(
  value: object,
  own: NameTable,
  since: Moment | null | 'never',
  timezone: string,
  outer = '',
): string | null {
  for (const [name, inner] of pairsOf(value)) {
    const plain = plainName(name);
    // `go: { live: … }` says what `goLive` says.
    const both = own.has(plain) ? undefined : publicationNames.get(plainName(outer + name))?.kind;
    const alone = own.has(plain) || isCommonDate(plain) ? undefined : publicationNames.get(plain)?.kind;
    const kind = both ?? alone;
    const said = kind === undefined || passedOver.has(kind) ? [] : statementsOf(kind, inner, timezone);
    const holds = said.find(({ says, text }) =>
      dates.has(says) || (says === 'unclear' && kind !== undefined && dates.has(kind))
        ? since !== 'never' && isLater(text, since, timezone)
        : holdsBack(says, 'group') && !(since === 'never' && says === 'expires'),
    );
    if (holds !== undefined) return `${name}: ${holds.text}`;
    const deeper =
      typeof inner === 'object' && inner !== null ? holdsInside(inner, own, since, timezone, name) : null;
    if (deeper !== null) return deeper;
  }
  return null;
}

const dates = new Set<Says | PublicationKind>(['date', 'utc-date', 'embargo']);

/** The entries, and what is written as `{ name: robots, content: noindex }`. */
function pairsOf(value: object): [name: string, inner: unknown][] {
  const pairs = Object.entries(value);
  const under = (...names: string[]) => pairs.find(([name]) => names.includes(plainName(name)))?.[1];
  const name = under('name', 'key', 'property');
  const said = under('content', 'value');
  return typeof name === 'string' && said !== undefined ? [...pairs, [name, said]] : pairs;
}
