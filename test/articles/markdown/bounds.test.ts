import { describe, expect, test } from 'vitest';
import { findExcess, findTooDeep } from '../../../src/articles/markdown/context/bounds.ts';

describe('lines that would take long to parse (safety R4)', () => {
  test.each([
    ['quotes', '> > > > > x'],
    ['quotes without spaces', '>>>>> x'],
    ['lists', '- - - - - x'],
    ['numbers', '1. 2. 3. 4. 5. x'],
    ['a mixture', '> - 1. > * x'],
  ])('%s deeper than the limit', (_, line) => {
    expect(findExcess(`x\n${line}`, 4)).toBe(2);
    expect(findExcess(`x\n${line}`, 5)).toBeNull();
  });

  test.each(['- ', '1. ', '> * '])('items of %j that lie in one another by their indent', (item) => {
    const list = (depth: number) =>
      Array.from({ length: depth }, (_, level) => `${' '.repeat(level * 3)}${item}x\n`).join('');
    expect(findExcess(list(6), 5)).toBe(6);
    expect(findExcess(list(5).repeat(200), 5)).toBeNull();
    expect(findExcess(`${list(3)}\n\nx\n\n`.repeat(100), 5)).toBeNull();
  });

  test('marks are counted as runs, so a rule of stars is one', () => {
    expect(findExcess('*'.repeat(5_000), 5)).toBeNull();
    expect(findExcess('*a '.repeat(101), 5)).toBe(1);
    expect(findExcess('*a '.repeat(100), 5)).toBeNull();
  });

  test('brackets that close nothing are counted in a block, over all of its lines', () => {
    expect(findExcess(']'.repeat(101), 5)).toBe(1);
    expect(findExcess(`${'a]\n'.repeat(101)}`, 5)).toBe(101);
    expect(findExcess(`${`${'a]'.repeat(90)}\n\n`.repeat(10)}`, 5)).toBeNull();
    expect(findExcess('- [ ] [a](b.md)\n'.repeat(5_000), 100)).toBeNull();
  });

  test('one run of marks may begin no more than the limit', () => {
    expect(findExcess(`x\n${'**'.repeat(6)}a${'**'.repeat(6)}`, 5)).toBe(2);
    expect(findExcess(`${'**'.repeat(5)}a${'**'.repeat(5)}`, 5)).toBeNull();
    expect(findExcess(`Họ tên: ${'_'.repeat(300)} Ngày: ${'_'.repeat(300)}`, 5)).toBeNull();
    expect(findExcess('*'.repeat(900_000), 5)).toBeNull();
  });

  test('marks that end nothing and comments that are not closed are counted in a paragraph', () => {
    expect(findExcess('a**\n'.repeat(201), 5)).toBe(201);
    expect(findExcess('a** b\n\n'.repeat(5_000), 100)).toBeNull();
    expect(findExcess('- **a:** b, *c*\n'.repeat(5_000), 100)).toBeNull();
    expect(findExcess('| **a** | **b** |\n'.repeat(5_000), 100)).toBeNull();
    expect(findExcess('a_b_c snake_case\n'.repeat(5_000), 100)).toBeNull();
    expect(findExcess('a <!-- b\n'.repeat(6), 5)).toBe(6);
    expect(findExcess('a <!-- b -->\n'.repeat(600), 5)).toBeNull();
  });

  test('an ordinary text has none', () => {
    expect(findExcess(`${'Một câu dài, [liên kết](x.md). '.repeat(400)}\n\n- a\n  - b`, 100)).toBeNull();
  });
});

test('the first node that is too deep is found, and no deeper one is looked for', () => {
  const leaf = { type: 'text' };
  const tree = { type: 'root', children: [leaf, { type: 'p', children: [{ type: 'b', children: [leaf] }] }] };
  expect(findTooDeep(tree, 3)).toBeNull();
  expect(findTooDeep(tree, 2)).toBe(leaf);
  const endless: { type: string; children: unknown[] } = { type: 'p', children: [] };
  endless.children.push(endless);
  expect(findTooDeep(endless, 50)).toBe(endless);
});
