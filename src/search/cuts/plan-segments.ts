/**
 * Which articles are indexed together. The limits depend on nothing far away, so that an article that is inserted, moved
 * or taken out anywhere leaves all segments but one of each level as they are. An article ends a segment when the number
 * of its key is the least among its neighbours; the same rule over these ends makes the ends of longer segments. It is the
 * idea of rsync's blocks and of prolly trees: content-defined cuts.
 */

import { type Digest, digestBytes } from '../../base/digest.ts';
import { compareCodeUnits } from '../../base/order.ts';
import { keyNumber } from './key-number.ts';
import { localEnds } from './local-ends.ts';

export interface SegmentEntry {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly date: number;
  /** Names all that the index says of the article. */
  readonly state: string;
}

export interface Segment {
  /** 0 is the tail, which grows by every publication. */
  readonly level: number;
  /** From the oldest to the newest. */
  readonly keys: readonly string[];
  /** Names what the segment is made of: the keys and the states, in order. */
  readonly digest: Digest;
}

/** Neighbours on each side of the end of a segment, from the lowest level: 11 articles, 13 times as many, and 25 times that. */
const widths = [5, 6, 12];

/** The level of the segments that no publication changes any more. */
export const topLevel = widths.length;

/**
 * All articles in segments from the oldest to the newest: those of the highest level, then at most one of each lower one,
 * then the tail. It is the same for the same entries in any order.
 */
export function planSegments(entries: readonly SegmentEntry[]): readonly Segment[] {
  const sorted = entries.toSorted((a, b) => a.date - b.date || compareCodeUnits(a.key, b.key));
  const numbers = Uint32Array.from(sorted, ({ key }) => keyNumber(key));
  const levels: number[][] = [sorted.map((_, index) => index)];
  for (const width of widths) levels.push(localEnds(levels.at(-1) ?? [], numbers, width));
  const segments: Segment[] = [];
  let from = 0;
  const close = (last: number, level: number) => {
    segments.push(segmentOf(sorted.slice(from, last + 1), level));
    from = last + 1;
  };
  for (const end of levels.at(-1) ?? []) close(end, widths.length);
  for (let level = widths.length - 1; level >= 0; level -= 1) {
    const end = levels[level]?.at(-1);
    if (end !== undefined && end >= from) close(end, level);
  }
  return segments;
}

function segmentOf(members: readonly SegmentEntry[], level: number): Segment {
  return { level, keys: members.map(({ key }) => key), digest: segmentDigest(members) };
}

/** Names what a segment of these articles is made of. */
export function segmentDigest(members: readonly Pick<SegmentEntry, 'key' | 'state'>[]): Digest {
  return digestBytes(members.map(({ key, state }) => `${state} ${key}`).join('\n'));
}
