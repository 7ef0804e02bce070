/** Where the search index is cut: a change re-makes what is near, and nothing else. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSegments, type Segment, type SegmentEntry } from '../../src/search/cuts/plan-segments.ts';
import { randomNumbers } from './random-numbers.ts';

const hour = 3_600_000;

/** As of a paper that publishes every nine hours, some articles at the same moment. */
function paper(count: number, seed = 1): SegmentEntry[] {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, (_, index) => ({
    key: `xa-hoi/tin-${index}-${Math.floor(next() * 1e6)}`,
    date: Math.floor(index / 2) * 18 * hour,
    state: `d${index}`,
  }));
}

const keysOf = (segments: readonly Segment[]) => segments.flatMap(({ keys }) => keys);

/** How many segments of each level are in the second plan and not in the first. */
function remade(before: readonly Segment[], after: readonly Segment[]): Map<number, number> {
  const known = new Set(before.map(({ digest }) => digest));
  const counts = new Map<number, number>();
  for (const { digest, level } of after)
    if (!known.has(digest)) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}

test('every article stands in one segment, in order of date and key, whatever order they are given in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer(), (count, seed) => {
      const entries = paper(count, seed);
      const next = randomNumbers(seed);
      const shuffled = entries.toSorted(() => next() - 0.5);
      const plan = planSegments(shuffled);
      expect(plan).toEqual(planSegments(entries));
      const sorted = entries.toSorted((a, b) => a.date - b.date || (a.key < b.key ? -1 : 1));
      expect(keysOf(plan)).toEqual(sorted.map(({ key }) => key));
      const levels = plan.map(({ level }) => level);
      expect(levels).toEqual(levels.toSorted((a, b) => b - a));
      for (const level of [0, 1, 2]) expect(levels.filter((each) => each === level).length).toBeLessThan(2);
    }),
    { numRuns: 60 },
  );
});

describe('locality', () => {
  test('300 random insertions, deletions, edits and moves back in time re-make at most one segment of each level', () => {
    const next = randomNumbers(20);
    const entries = paper(20_000);
    const before = planSegments(entries);
    expect(before.filter(({ level }) => level === 3).length).toBeGreaterThan(2);
    const spread = new Map<string, number>();
    for (let step = 0; step < 300; step += 1) {
      const at = Math.floor(next() * entries.length);
      const there = entries[at] as SegmentEntry;
      const changed =
        step % 3 === 0
          ? entries.toSpliced(at, 1)
          : step % 3 === 1
            ? [...entries, { key: `moi/tin-${step}`, date: there.date + hour, state: 'new' }]
            : entries.with(at, { ...there, state: 'edited' });
      const counts = remade(before, planSegments(changed));
      for (const [level, count] of counts) expect([level, count]).toEqual([level, 1]);
      const told = [...counts.keys()].sort().join(' ');
      spread.set(told, (spread.get(told) ?? 0) + 1);
    }
    console.info('levels re-made by a change among 10,000:', Object.fromEntries(spread));
  });

  test('no change anywhere re-makes more than three segments of a level', () => {
    const entries = paper(1_200, 5);
    const before = planSegments(entries);
    for (let at = 0; at < entries.length; at += 1) {
      const inserted = { key: `moi/${at}`, date: (entries[at]?.date ?? 0) + hour, state: 'new' };
      for (const changed of [entries.toSpliced(at, 1), [...entries, inserted]])
        for (const count of remade(before, planSegments(changed)).values())
          expect(count).toBeLessThanOrEqual(3);
    }
  });
});

test('a publication re-makes the tail, and the same tail among 1,000 and among 10,000', () => {
  const sizes = [1_000, 5_000, 10_000].map((count) => {
    const entries = paper(count + 400);
    const made: number[] = [];
    let before = planSegments(entries.slice(0, count));
    for (let n = 1; n <= 400; n += 1) {
      const after = planSegments(entries.slice(0, count + n));
      const known = new Set(before.map(({ digest }) => digest));
      made.push(
        after.filter(({ digest }) => !known.has(digest)).reduce((sum, { keys }) => sum + keys.length, 0),
      );
      before = after;
    }
    made.sort((a, b) => a - b);
    const [median = 0, p95 = 0, most = 0] = [0.5, 0.95, 1].map((share) => made[Math.ceil(share * 400) - 1]);
    console.info(`articles indexed by a publication among ${count}: ${median}, 95 %: ${p95}, most: ${most}`);
    return { median, p95 };
  });
  for (const { median, p95 } of sizes) {
    expect(median).toBeLessThan(18);
    expect(p95).toBeLessThan(350);
  }
});
