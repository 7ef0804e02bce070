import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strictData, UnknownField } from '../../src/templates/strict-data.ts';

describe('strict data', () => {
  it('reads as the plain value does, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(unguarded(strictData(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('throws for every field that is not there and gives every one that is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), fc.string(), (value, field) => {
        const strict: Record<string, unknown> = strictData(value);
        if (Object.hasOwn(value, field)) expect(strict[field]).toBe(value[field]);
        else expect(() => strict[field]).toThrow(UnknownField);
        expect(field in strict).toBe(Object.hasOwn(value, field));
      }),
    );
  });

  it('leaves the value itself as it was', () => {
    const value = { list: [{ a: 1 }] };
    strictData(value);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(value.list[0])).toBe(Object.prototype);
  });

  it('keeps a field called __proto__ a field', () => {
    const strict: Record<string, unknown> = strictData(JSON.parse('{"__proto__": {"a": 1}}'));
    expect(Object.keys(strict)).toEqual(['__proto__']);
    expect(() => strict.a).toThrow(UnknownField);
  });
});

/** A copy without guards, so that JSON may ask for `toJSON`. */
function unguarded(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, unguarded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, unguarded(inner)]));
}
