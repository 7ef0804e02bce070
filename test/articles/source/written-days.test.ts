import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenDays } from '../../../src/articles/source/written-days.ts';

const two = (value: number) => String(value).padStart(2, '0');
const english = [
  'January',
  'feb',
  'Mar',
  'april',
  'May',
  'June',
  'jul',
  'August',
  'sept',
  'Oct',
  'NOV',
  'December',
];

test('a day is found in each form in which people write one, whatever stands around it', () => {
  const forms: readonly ((year: number, month: number, day: number, sign: string) => string)[] = [
    (year, month, day) => `${year}${two(month)}${two(day)}`,
    (year, month, day) => `${two(day)}${two(month)}${year}`,
    (year, month, day, sign) => [year, month, day].join(sign),
    (year, month, day, sign) => [day, month, year].join(sign),
    (year, month, day, sign) => [two(day), two(month), two(year % 100)].join(sign),
    (year, month, day) => `${day} tháng ${month} năm ${year}`,
    (_, month, day) => `${day}-thang-${month}`,
    (year, month, day) => `${day} ${english[month - 1]} ${year}`,
    (year, month) => `${english[month - 1]}-${year}`,
    (year, month) => `${year}_${english[month - 1]}`,
    (year, month, _, sign) => `${year}${sign}t${month}`,
    (year, month, _, sign) => `${year}${sign}tháng-${month}`,
    (year, month, _, sign) => `${month}${sign}${year}`,
    (year, month) => `${month} năm ${year}`,
    (_, month, day) => `${day}/${month}`,
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('-', '_', '.', '/'),
      fc.constantFrom('', 'bài ', 'họp (', 'le-hoi '),
      (form, year, month, day, sign, before) => {
        const written = form(year, month, day, sign);
        expect(writtenDays(`${before}${written}`), written).toHaveLength(1);
      },
    ),
    { numRuns: 3000 },
  );
});

test.each(['hoi-nghi-1976', '10 triệu đồng', 'năm 2026', 'Tháng Ba', 'bài 12', '5 năm', 'Dec', '99/99'])(
  'there is no day in "%s"',
  (text) => {
    expect(writtenDays(text)).toEqual([]);
  },
);
