import { plainName } from '../source/plain-name.ts';
import type { NameTable } from './field-names.ts';
import { holdingNames } from './holding-names.ts';
import type { HoldingKind } from './holding-values.ts';
import { statementsOf } from './statements.ts';

/** Names that other tools give to other things: addresses, dates and orders. */
const passedOver = new Set<HoldingKind>(['date', 'utc-date', 'created', 'expires', 'restricted', 'searched']);

/**
 * A name anywhere inside the value, and what it says, that would hold an article back if it stood outside; null when there
 * is none. Names of the table have a meaning of their own where they stand.
 */
export function holdsInside(value: object, own: NameTable, timezone: string): string | null {
  for (const [name, inner] of pairsOf(value)) {
    const kind = own.has(plainName(name)) ? undefined : holdingNames.get(plainName(name))?.kind;
    const holds =
      kind !== undefined && !passedOver.has(kind)
        ? statementsOf(kind, inner, timezone).find(({ says }) =>
            /^(?:draft|withdrawn|hidden|noindex|embargo)$/.test(says),
          )
        : undefined;
    if (holds !== undefined) return `${name}: ${holds.text}`;
    const deeper = typeof inner === 'object' && inner !== null ? holdsInside(inner, own, timezone) : null;
    if (deeper !== null) return deeper;
  }
  return null;
}

/** The entries, and what is written as `{ name: robots, content: noindex }`. */
function pairsOf(value: object): [name: string, inner: unknown][] {
  const pairs = Object.entries(value);
  const under = (...names: string[]) => pairs.find(([name]) => names.includes(plainName(name)))?.[1];
  const name = under('name', 'key', 'property');
  const said = under('content', 'value');
  return typeof name === 'string' && said !== undefined ? [...pairs, [name, said]] : pairs;
}
