/**
 * Where the words of an article stand: each field has its span of places, and each paragraph begins anew at a step, so that
 * a word that is inserted moves those behind it in its paragraph and no other.
 */

export type SearchField = 'title' | 'kicker' | 'lead' | 'author' | 'tag' | 'caption' | 'text';

interface Span {
  readonly field: SearchField;
  readonly from: number;
  /** What does not fit any more stands behind the text. */
  readonly to: number;
  /** Pieces begin at a multiple of it. */
  readonly step: number;
}

/** In order of place. */
export const spans: readonly Span[] = [
  { field: 'title', from: 0, to: 64, step: 64 },
  { field: 'kicker', from: 64, to: 128, step: 64 },
  { field: 'lead', from: 128, to: 384, step: 64 },
  { field: 'author', from: 384, to: 448, step: 16 },
  { field: 'tag', from: 448, to: 640, step: 16 },
  { field: 'caption', from: 640, to: 2048, step: 32 },
  { field: 'text', from: 2048, to: 2 ** 31, step: 64 },
];

/** Words of two pieces are at least so far apart: nobody takes them for neighbours. */
export const pieceGap = 12;

export function fieldAt(place: number): SearchField {
  return spans.find(({ to }) => place < to)?.field ?? 'text';
}
