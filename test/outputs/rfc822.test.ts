import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rfc822 } from '../../src/outputs/rfc822.ts';

test.each([
  ['2021-01-28T10:22:00+07:00', 'Thu, 28 Jan 2021 10:22:00 +0700'],
  ['2021-01-01T00:00:00+07:00', 'Fri, 01 Jan 2021 00:00:00 +0700'],
  ['2020-02-29T23:59:59Z', 'Sat, 29 Feb 2020 23:59:59 +0000'],
  ['2021-12-31T22:00:00-09:30', 'Fri, 31 Dec 2021 22:00:00 -0930'],
])('R2.3 %s is written %s', (iso, expected) => {
  expect(rfc822(iso)).toBe(expected);
});

test('R2.3 a feed date names the same instant and the weekday of the day it names (property)', () => {
  const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('Z', '+07:00', '-09:30'), (day, offset) => {
      const iso = day.toISOString().slice(0, 19) + offset;
      const written = rfc822(iso);
      expect(Date.parse(written)).toBe(Date.parse(iso));
      expect(written.slice(0, 3)).toBe(day.toUTCString().slice(0, 3));
    }),
  );
});

test.each(['2021-01-28', '2021-01-28T10:22:00', '28/01/2021 10:22', ''])('%j is no moment', (written) => {
  expect(() => rfc822(written)).toThrow(TypeError);
});
