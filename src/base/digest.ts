import { hash } from 'node:crypto';

/** A content digest: 43 characters of base64url, the SHA-256 of the bytes. */
export type Digest = string;

export function digestBytes(bytes: Uint8Array | string): Digest {
  return hash('sha256', bytes, 'base64url');
}

/**
 * The digest of a plain value: null, booleans, numbers, strings, arrays, and objects and Maps by their keys in code
 * unit order, so that equal values have equal digests whatever order they were made in. The text that is hashed is
 * JSON, whose quoting keeps `["a,b"]` and `["a","b"]` apart. Throws a TypeError for undefined, functions, symbols,
 * NaN, infinities, dates, sets and other class instances: such a value could not be compared.
 */
export function digestValue(value: unknown): Digest {
  return digestBytes(canonical(value));
}

function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value instanceof Map) return `M${canonicalEntries([...value])}`;
  if (isPlain(value)) return canonicalEntries(Object.entries(value));
  throw new TypeError(`A value of type ${typeof value} cannot be digested.`);
}

/** Dates, sets and the like keep what they are out of their own properties: two of them would look equal. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function canonicalEntries(entries: [string, unknown][]): string {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(',')}}`;
}
