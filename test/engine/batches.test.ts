import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Batches } from '../../src/engine/batches.ts';

describe('batches', () => {
  test('hold every input once and in order, whatever their sizes and however often some come back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 60 }),
        fc.infiniteStream(fc.nat(40)),
        (inputs, times) => {
          const batches = new Batches(inputs);
          const seen: number[] = [];
          let returned = false;
          for (let items = batches.next(); items !== null; items = batches.next()) {
            if (!returned && items.length > 2) {
              batches.again(items.map((item) => [item]));
              returned = true;
              continue;
            }
            for (const item of items) seen[item.index] = item.input;
            batches.learn(items.length, Number(times.next().value));
          }
          expect(seen).toEqual(inputs);
        },
      ),
    );
  });

  test.each([
    ['quick inputs: four times as many', 8, 0.1, 32],
    ['inputs of a millisecond: 50 milliseconds of them', 20, 20, 50],
    ['inputs of half a second: one', 4, 2_000, 1],
    ['never more than 512', 512, 1, 512],
  ])('grow and shrink by what an input takes: %s', (_, count, milliseconds, next) => {
    const batches = new Batches(Array.from({ length: 2_000 }, (_, index) => index));
    batches.learn(count, milliseconds);
    expect(batches.next()).toHaveLength(next);
  });
});
