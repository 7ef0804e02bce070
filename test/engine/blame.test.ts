import { describe, expect, test } from 'vitest';
import { blame } from '../../src/engine/blame.ts';

const items = ['a', 'b', 'c'].map((input, index) => ({ index, input, suspected: false }));
const again = (index: number) => items.slice(index, index + 1).map((item) => ({ ...item, suspected: true }));

describe('who is blamed when a thread breaks down', () => {
  test.each([
    ['in a batch: nobody yet, the suspect goes alone', items, 1, '', ['ac'], 'b'],
    ['over the first', items, 0, '', ['bc'], 'a'],
    ['over one by itself: it is tried once more', items.slice(2), 0, '', [], 'c'],
    ['over a suspect', again(2), 0, 'c', [], ''],
    ['after a suspect', again(2), 1, 'c', [], ''],
    ['after the last item: each goes by itself', items, 3, '', ['a', 'b', 'c'], ''],
  ] as const)('%s', (_, batch, at, blamed, rest, alone) => {
    for (const why of ['time-limit', 'memory', 'crash'] as const) {
      const aftermath = blame(batch, at, why, new Error('ouch'));
      expect(aftermath.done.map(([item]) => item.input).join('')).toBe(blamed);
      expect(aftermath.again.map((list) => list.map((item) => item.input).join(''))).toEqual(rest);
      expect(aftermath.alone.map((item) => item.input).join('')).toBe(alone);
      expect(aftermath.alone.every((item) => item.suspected)).toBe(true);
      for (const [, outcome] of aftermath.done)
        expect(outcome).toMatchObject({ ok: false, why, message: 'ouch' });
    }
  });
});
