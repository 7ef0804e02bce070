import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/base/text/clean.ts';
import { type PublishedUrl, printRegister, readRegister } from '../../src/site/addresses/register.ts';

const entry = { url: '/2021/01/a/', id: '2021-01-28/a', first: '2021-01-28T10:22:00+07:00' };
const line = JSON.stringify(entry);

const anyEntry: fc.Arbitrary<PublishedUrl> = fc.record({
  url: fc.string({ unit: fc.constantFrom(...'aếđ漢0-_') }).map((text) => `/x${text}/`),
  id: fc.string({ unit: 'binary', minLength: 1 }).map((text) => cleanText(text) || 'x'),
  first: fc.constantFrom('2021-01-28T10:22:00+07:00', '1999-12-31T00:00:00Z'),
});

describe('the register of addresses', () => {
  test('R12.6 reads what it printed, whatever addresses and names hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ url }) => url }), (entries) => {
        const { entries: read, problems } = readRegister(printRegister(entries));
        expect(problems).toEqual([]);
        expect(printRegister(read.values())).toBe(printRegister(entries));
        expect(new Set(read.keys())).toEqual(new Set(entries.map(({ url }) => url)));
      }),
    );
  });

  test('R12.6 is sorted, one address on each line, whatever the order in which they came', () => {
    const other = { ...entry, url: '/2020/12/b/' };
    expect(printRegister([entry, other])).toBe(`${JSON.stringify(other)}\n${line}\n`);
    expect(printRegister([other, entry])).toBe(printRegister([entry, other]));
  });

  test('R12.6 takes lines that a merge put in any order, twice, or with other line ends', () => {
    const { entries, problems } = readRegister(`\ufeff${line}\r\n\r\n${line}\n`);
    expect({ entries: [...entries.values()], problems }).toEqual({ entries: [entry], problems: [] });
    expect(readRegister('')).toMatchObject({ entries: new Map(), problems: [] });
  });

  test.each([
    ['marks of a merge', '<<<<<<< HEAD', /merge/],
    ['the middle of a merge', '=======', /merge/],
    ['half a line', line.slice(0, 30), /says no address/],
    ['no object', '[]', /says no address/],
    ['a name too many', JSON.stringify({ ...entry, more: 1 }), /says no address/],
    ['no id', JSON.stringify({ url: entry.url, first: entry.first }), /says no address/],
    ['an address that is none', JSON.stringify({ ...entry, url: 'tin' }), /says no address/],
    ['a date that is none', JSON.stringify({ ...entry, first: '2021-13-01T00:00:00Z' }), /says no address/],
    ['another name of the same address', JSON.stringify({ ...entry, id: 'b' }), /line 1/],
  ])('R12.6 names the line that holds %s', (_, wrong, message) => {
    const { problems } = readRegister(`${line}\n${wrong}\n`);
    expect(problems).toEqual([
      expect.objectContaining({
        code: message.test('merge') ? 'merge-conflict' : 'bad-register',
        message: expect.stringMatching(message),
        at: { file: 'bantin.urls.jsonl', line: 2, column: 1 },
      }),
    ]);
  });

  test('R12.6 tells of a merge once, and reads the lines of both sides', () => {
    const other = JSON.stringify({ ...entry, url: '/2020/12/b/' });
    const { entries, problems } = readRegister(`<<<<<<< HEAD\n${line}\n=======\n${other}\n>>>>>>> b\n`);
    expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['merge-conflict', 1]]);
    expect(entries.size).toBe(2);
  });
});

test('an address or a name with a character that no text may hold is none', () => {
  for (const change of [{ url: '/a\ufdd0/' }, { id: 'a\ud800' }]) {
    const { entries, problems } = readRegister(JSON.stringify({ ...entry, ...change }));
    expect(entries.size).toBe(0);
    expect(problems.map(({ code }) => code)).toEqual(['bad-register']);
  }
});
