import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../document.ts';

const pinned = (written: string) =>
  fieldsOf(`---\ntitle: Tin\ndate: 28/01/2021\npinned: ${written}\n---\nNội dung.\n`);

describe('an article is pinned', () => {
  test.each(['true', 'có', 'yes'])('for good by "%s"', (written) => {
    expect(pinned(written).fields?.pinned).toEqual({ until: null });
  });

  test('to the end of a day', () => {
    expect(pinned('31/12/2026').fields?.pinned?.until?.iso).toBe('2027-01-01T00:00:00+07:00');
  });

  test('up to a moment', () => {
    expect(pinned('31/12/2026 18:00').fields?.pinned?.until?.iso).toBe('2026-12-31T18:00:00+07:00');
  });

  test.each(['false', 'không', '""'])('not by %s', (written) => {
    expect(pinned(written)).toMatchObject({ fields: { pinned: null }, problems: [] });
  });

  test('by nothing else, which is an error at its place', () => {
    const { problems } = pinned('lâu lâu');
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['bad-date', '"lâu lâu" is neither yes, no nor a date.'],
    ]);
  });
});
