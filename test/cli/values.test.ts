import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArgument, readBase, readMoment, readSpokenLanguage } from '../../src/cli/values.ts';

describe('values of options', () => {
  test.each(['', ' ', '\t', '-', '-o', '--drafts'])(
    'safety R22 %j is refused: a value was forgotten',
    (written) => {
      expect(() => readArgument(written)).toThrow(/empty|looks like an option/);
      expect(() => readBase(written)).toThrow();
      expect(() => readMoment(written)).toThrow();
    },
  );

  test.each([
    ['https://example.vn', 'https://example.vn/'],
    ['https://example.vn/tin', 'https://example.vn/tin/'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
  ])('the address %s is used as %s', (written, address) => {
    expect(readBase(written)).toBe(address);
  });

  test.each([
    'example.vn',
    '/tin/',
    'ftp://example.vn/',
    'https://example.vn/?a=1',
    'https://u:p@example.vn/',
  ])('%s is no address of a site', (written) => {
    expect(() => readBase(written)).toThrow('such as https://example.vn/');
  });

  test('the language of messages is one that there is, with or without its region', () => {
    const there = ['en', ...readdirSync(new URL('../../messages', import.meta.url))];
    expect(there.map(readSpokenLanguage)).toEqual(there);
    expect(readSpokenLanguage('vi-VN')).toBe('vi-vn');
    for (const tag of ['xx', 'fr', 'tiếng Việt', 'envy'])
      expect(() => readSpokenLanguage(tag)).toThrow(there.sort().join(' or '));
  });

  test('a moment with its offset is an instant (property)', () => {
    const instants = fc.integer({ min: Date.parse('1970-01-01'), max: Date.parse('2099-12-31') });
    fc.assert(
      fc.property(instants, fc.constantFrom('Z', '+07:00', '-09:30'), (epoch, offset) => {
        const written = new Date(epoch).toISOString().slice(0, 19) + offset;
        expect(readMoment(written)).toBe(Date.parse(written));
      }),
    );
    expect(readMoment('2021-02-01T08:00+07:00')).toBe(Date.parse('2021-02-01T01:00:00Z'));
    expect(readMoment('2021-02-01')).toBe(Date.parse('2021-02-01T00:00:00Z'));
  });

  test.each([
    ['2021-02-30T08:00:00Z', 'no such day'],
    ['28/01/2021 10:22', 'not ISO 8601'],
    ['1612137600', 'a number'],
  ])('%s is no moment: %s', (written) => {
    expect(() => readMoment(written)).toThrow('Write day and time');
  });
});
