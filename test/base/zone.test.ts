import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { momentAt, momentOfClock, offsetAt } from '../../src/base/time/zone.ts';

const zones = [
  'Asia/Ho_Chi_Minh',
  'America/New_York',
  'Europe/Paris',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
];
/** Years in which all of these zones count whole minutes. */
const instant = fc
  .integer({ min: Date.UTC(1920, 0) / 1000, max: Date.UTC(2099, 11) / 1000 })
  .map((second) => second * 1000);
const clock = fc
  .integer({ min: Date.UTC(1925, 0) / 1000, max: Date.UTC(2099, 11) / 1000 })
  .map((second) => second * 1000);

describe('a moment in a zone', () => {
  test('of Vietnam is seven hours ahead, whatever the machine says (R6.7)', () => {
    const epoch = Date.parse('2021-01-28T03:22:00Z');
    expect(momentAt(epoch, 'Asia/Ho_Chi_Minh')).toEqual({
      iso: '2021-01-28T10:22:00+07:00',
      epoch,
      timed: true,
    });
  });

  test('is what Temporal says, from the instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, epoch) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
        fc.pre(expected.offsetNanoseconds % 60e9 === 0);
        expect(offsetAt(epoch, zone)).toBe(expected.offsetNanoseconds / 60e9);
      }),
    );
  });

  test('is what Temporal says, from what the clock shows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), clock, (zone, local) => {
        const plain = new Date(local).toISOString().slice(0, 19);
        const expected = Temporal.PlainDateTime.from(plain).toZonedDateTime(zone);
        fc.pre(expected.offsetNanoseconds % 60e9 === 0);
        const { moment } = momentOfClock(local, zone);
        expect(moment.epoch).toBe(expected.epochMilliseconds);
        expect(Date.parse(moment.iso)).toBe(moment.epoch);
      }),
    );
  });
});

describe('where clocks are put forward and back', () => {
  const at = (written: string) => momentOfClock(Date.parse(`${written}Z`), 'America/New_York');

  test('a time that is skipped is moved as far as the clocks are', () => {
    expect(at('2021-03-14T02:30:00')).toMatchObject({
      skipped: true,
      moment: { iso: '2021-03-14T03:30:00-04:00' },
    });
  });

  test('a time that comes twice is the first', () => {
    expect(at('2021-11-07T01:30:00')).toMatchObject({
      skipped: false,
      moment: { iso: '2021-11-07T01:30:00-04:00' },
    });
  });

  test('every quarter of an hour around a change is what Temporal says', () => {
    for (const zone of ['America/New_York', 'Australia/Lord_Howe', 'Europe/Paris']) {
      for (const day of [
        '2021-03-14',
        '2021-11-07',
        '2021-03-28',
        '2021-10-31',
        '2021-04-04',
        '2021-10-03',
      ]) {
        for (let quarter = 0; quarter < 96; quarter += 1) {
          const local = Date.parse(`${day}T00:00:00Z`) + quarter * 900_000;
          const plain = Temporal.PlainDateTime.from(new Date(local).toISOString().slice(0, 19));
          expect(momentOfClock(local, zone).moment.epoch).toBe(plain.toZonedDateTime(zone).epochMilliseconds);
        }
      }
    }
  });
});

test('the odd seconds of old local times are rounded, and the moment stays one instant', () => {
  const { moment } = momentOfClock(Date.UTC(1905, 0, 1, 12), 'Asia/Ho_Chi_Minh');
  expect(moment.iso).toMatch(/^1905-01-01T12:0\d:\d\d\+07:0\d$/);
  expect(Date.parse(moment.iso)).toBe(moment.epoch);
});

test('a zone that is none is refused (safety P10)', () => {
  expect(() => offsetAt(0, 'Mars/Olympus')).toThrow(RangeError);
});
