import { describe, expect, test } from 'vitest';
import { blame } from '../../src/engine/blame.ts';

const items = ['a', 'b', 'c'].map((input, index) => ({ index, input }));

describe('who is blamed when a thread breaks down', () => {
  test.each([
    ['a time limit in a batch: the one it was at', items, 1, 'time-limit', 'b', ['ac']],
    ['a crash in a batch: nobody yet, the suspect goes alone', items, 1, 'crash', '', ['ac', 'b']],
    ['exhausted memory in a batch: the same', items, 0, 'memory', '', ['bc', 'a']],
    ['a crash of one alone', items.slice(2), 0, 'crash', 'c', []],
    ['exhausted memory of one alone', items.slice(2), 0, 'memory', 'c', []],
    ['a crash after the last item: each goes alone', items, 3, 'crash', '', ['a', 'b', 'c']],
    ['a crash before the first item: each goes alone', items, -2, 'crash', '', ['a', 'b', 'c']],
    ['a crash after the only item', items.slice(2), 1, 'crash', 'c', []],
  ] as const)('%s', (_, batch, at, why, blamed, again) => {
    const aftermath = blame(batch, at, why, new Error('ouch'));
    expect(aftermath.done.map(([item]) => item.input).join('')).toBe(blamed);
    expect(aftermath.again.map((list) => list.map((item) => item.input).join(''))).toEqual(again);
    for (const [, outcome] of aftermath.done)
      expect(outcome).toMatchObject({ ok: false, why, message: 'ouch' });
  });
});
