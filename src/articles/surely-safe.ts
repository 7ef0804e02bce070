import type { Element } from 'hast';
import { sanitizeSchema } from './sanitize-schema.ts';

const { attributes, clobber, protocols } = sanitizeSchema;

/** Those of which any text may stay, by element; ids, which get a prefix, are not among them. */
const free = new Map<string, ReadonlySet<string>>(
  (sanitizeSchema.tagNames ?? []).map((tagName) => {
    const named = [...(attributes?.[tagName] ?? []), ...(attributes?.['*'] ?? [])];
    return [tagName, new Set(named.filter((name) => typeof name === 'string' && !clobber?.includes(name)))];
  }) as [string, Set<string>][],
);

const addresses = new Set(Object.keys(protocols ?? {}));
const safeAddress = /^(?:https?:|[^:]*$)/;

/** Whether a look shows that sanitising leaves the attributes of an element as they are, so that nothing need be asked. */
export function isSurelySafe({ tagName, properties }: Element): boolean {
  const names = free.get(tagName);
  if (names === undefined || tagName === 'input') return false;
  for (const name in properties) {
    const value = properties[name];
    if (typeof value !== 'string' || !names.has(name)) return false;
    if (addresses.has(name) && !safeAddress.test(value)) return false;
  }
  return true;
}
