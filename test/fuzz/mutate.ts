/** Random articles from a seed: the same seed makes the same articles on every machine. */

import { allPayloads } from '../hostile/payloads.ts';
import { dictionary } from './dictionary.ts';
import { seeds } from './seeds.ts';

/** A number from 0 up to below 1, and so on; mulberry32. */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An article that nobody wrote: one of ours, or two of them, with some random changes. */
export function randomArticle(random: Random): string {
  let text = pick(seeds, random);
  if (random() < 0.2) text = cut(text, random)[0] + cut(pick(seeds, random), random)[1];
  for (let changes = 1 + Math.floor(random() ** 3 * 8); changes > 0; changes -= 1)
    text = changeSome(text, random);
  return text.slice(0, 20_000);
}

/** Mostly in the text: most of what is changed in front matter is an error. */
function changeSome(text: string, random: Random): string {
  const end = text.indexOf('\n---\n', 4);
  const from = end < 0 || random() < 0.25 ? 0 : end + 5;
  return text.slice(0, from) + change(text.slice(from), random);
}

function change(text: string, random: Random): string {
  const [before, after] = cut(text, random);
  const [some, rest] = cut(after.slice(0, 60), random);
  const tail = rest + after.slice(60);
  switch (Math.floor(random() * 10)) {
    case 0:
      return before + tail;
    case 1:
      return before + some.repeat(2 + Math.floor(random() * 3)) + tail;
    case 2:
      return before + pick(dictionary, random).repeat(1 + Math.floor(random() ** 4 * 200)) + after;
    case 3:
      return before + pick(allPayloads, random).text.slice(0, 300) + after;
    case 4:
      return before + String.fromCodePoint(Math.floor(random() ** 3 * 0x10ffff)) + after;
    case 5:
      return before + encodeURIComponent(some.toWellFormed()) + tail;
    case 6:
      return before + Array.from(some, (one) => `&#${one.codePointAt(0)};`).join('') + tail;
    case 7:
      return swapLines(text, random);
    default:
      return before + pick(dictionary, random) + after;
  }
}

function swapLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const [a, b] = [lines, lines].map((all) => Math.floor(random() * all.length));
  if (a === undefined || b === undefined) return text;
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  return lines.join('\n');
}

function cut(text: string, random: Random): [string, string] {
  const at = Math.floor(random() * (text.length + 1));
  return [text.slice(0, at), text.slice(at)];
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
