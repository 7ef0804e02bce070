import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyParts, dateParts } from '../../src/articles/date-parts.ts';

const number = (most: number) =>
  fc.tuple(fc.nat(most), fc.boolean()).map(([n, wide]) => (wide ? `0${n}` : `${n}`));
const written = fc
  .tuple(number(32), number(13), fc.constantFrom('2021', '1999', '21', '20211'), number(25), number(61))
  .chain(([day, month, year, hour, minute]) => {
    const date = `${day}/${month}/${year}`;
    return fc.constantFrom(
      date,
      `${date} ${hour}:${minute}`,
      `${date}  ${hour}:${minute}`,
      `${date} ${hour}`,
    );
  });

test('a date in its usual form is read as every date is', () => {
  fc.assert(
    fc.property(written, (text) => {
      expect(dateParts(text)).toEqual(anyParts(text));
    }),
    { numRuns: 2000 },
  );
  expect(dateParts('28/01/2021 10:22')).toMatchObject({ date: { day: 28 }, time: { minute: 22 }, rest: '' });
});
