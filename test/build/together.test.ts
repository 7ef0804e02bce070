import { expect, test } from 'vitest';
import { together } from '../../src/build/together.ts';

/** Ends a moment after it is told to, and says so. */
function untilEnding(told: string[]) {
  return (ending: AbortSignal) =>
    new Promise<never>((_, reject) => {
      ending.addEventListener('abort', () => {
        told.push('told');
        setTimeout(() => {
          told.push('ended');
          reject(new Error('ended'));
        }, 5);
      });
    });
}

test('both results are those of the two works', async () => {
  expect(
    await together(
      async () => 1,
      async () => 'a',
    ),
  ).toEqual([1, 'a']);
});

test.each([0, 1])('when one fails, the other is told to end and waited for: %d', async (which) => {
  const told: string[] = [];
  const failing = async () => {
    throw new Error('no room on the disk');
  };
  const works = [failing, untilEnding(told)] as const;
  const both = which === 0 ? together(works[0], works[1]) : together(works[1], works[0]);
  await expect(both).rejects.toThrow('no room on the disk');
  expect(told).toEqual(['told', 'ended']);
});
