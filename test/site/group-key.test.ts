import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupKey } from '../../src/site/keys/group-key.ts';

test('spellings of one name have one key', () => {
  for (const name of ['Nông thôn mới', 'nông-thôn MỚI', 'Nong thon moi']) {
    expect(groupKey(name)).toBe('nong-thon-moi');
  }
});

test('long names that only begin alike are two groups, so that no group is lost in another', () => {
  const begin = 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn hai nghìn hai mươi đến ';
  const [one, two] = [groupKey(`${begin} một`), groupKey(`${begin} hai`)];
  expect(one).not.toBe(two);
  expect(one).toMatch(/^chuong-trinh-[a-z-]*-[0-9a-f]{8}$/);
});

test('a key is at most 80 small letters, digits and hyphens, and never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      expect(groupKey(name)).toMatch(/^[a-z0-9-]{1,80}$/);
    }),
  );
});

test('a name that is a device of Windows ends with a hyphen: "con" is an ordinary word in Vietnamese', () => {
  expect(['Con', 'con', 'CON!', 'aux', 'com1', 'Lpt9'].map(groupKey)).toEqual([
    ...['con-', 'con-', 'con-', 'aux-', 'com1-', 'lpt9-'],
  ]);
  expect(['con cái', 'conin', 'com10'].map(groupKey)).toEqual(['con-cai', 'conin', 'com10']);
});
