import { findSpans, type Span } from './find-spans.ts';
import type { Query } from './read-query.ts';
import type { Stem } from './stem.ts';

/** A piece of a text, and whether it was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** In signs. */
const longest = 220;
const before = 70;

/** The whole text with what was searched for marked. */
export function markAll(text: string, query: Query, stem: Stem): readonly ExcerptPart[] {
  return mark(text, 0, text.length, findSpans(text, query, stem).spans);
}

/** About two lines of a text around the place that shows most of the query, with `…` where something was left out. */
export function matchExcerpt(text: string, query: Query, stem: Stem): readonly ExcerptPart[] {
  const { spans } = findSpans(text, query, stem);
  const best = bestOf(spans);
  const from = best === undefined || best.from <= before ? 0 : afterSpace(text, best.from - before);
  const to = text.length - from <= longest ? text.length : beforeSpace(text, from + longest);
  const pieces = mark(text, from, to, spans);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** The first of those behind which most of the terms stand. */
function bestOf(spans: readonly Span[]): Span | undefined {
  let best = spans[0];
  let most = 0;
  for (const [index, span] of spans.entries()) {
    const shown = new Set<number>();
    for (let at = index; (spans[at]?.to ?? Number.POSITIVE_INFINITY) <= span.from + longest - before; at += 1)
      shown.add(spans[at]?.term ?? 0);
    if (shown.size <= most) continue;
    most = shown.size;
    best = span;
  }
  return best;
}

function afterSpace(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + before ? at : space + 1;
}

function beforeSpace(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < at - before ? at : space;
}

/** Words that follow each other are marked as one. */
function mark(text: string, from: number, to: number, spans: readonly Span[]): readonly ExcerptPart[] {
  const pieces: ExcerptPart[] = [];
  let at = from;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.from < at || span.to > to) continue;
    let end = span.to;
    for (let next = spans[index + 1]; next !== undefined; next = spans[index + 1]) {
      if (next.to > to || !/^\s?$/.test(text.slice(end, next.from))) break;
      end = next.to;
      index += 1;
    }
    if (span.from > at) pieces.push({ text: text.slice(at, span.from), marked: false });
    pieces.push({ text: text.slice(span.from, end), marked: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  return pieces;
}
