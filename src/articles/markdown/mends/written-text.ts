import type { RootContent, Text } from 'mdast';
import type { Point } from 'unist';

/** The text of a node beside what was written for it. */
export interface WrittenText {
  readonly node: Text;
  /** The text with U+0000 for each sign that was escaped or written as a reference, and so has no meaning; as long. */
  readonly signs: string;
  /** Where the character at an index stands in the Markdown; null where that is not known. */
  pointAt(index: number): Point | null;
}

/** The Markdown that the positions of a tree count in. */
export function markdownOf(file: { readonly value?: unknown }): string {
  return String(file.value ?? '').replace(/^\ufeff/, '');
}

export function writtenText(node: Text, markdown: string): WrittenText {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) {
    return { node, signs: node.value, pointAt: () => null };
  }
  const first = start.offset;
  const written = markdown.slice(first, end.offset);
  const { signs, offsets } =
    written === node.value ? { signs: written, offsets: null } : align(node.value, written);
  const offsetOf = (index: number) => (offsets === null ? index : (offsets[index] ?? written.length));
  const lines = lineCounter(written);
  const pointAt = (index: number) => {
    if (index === node.value.length) return end;
    const offset = offsetOf(index);
    const { count, begin } = lines(offset);
    const column = count === 0 ? start.column + offset : offset - begin + 1;
    return { line: start.line + count, column, offset: first + offset };
  };
  return { node, signs, pointAt };
}

/** How many lines end before an offset and where its own begins; quick when asked from the beginning to the end. */
function lineCounter(text: string): (offset: number) => { readonly count: number; readonly begin: number } {
  let known = { count: 0, begin: 0 };
  return (offset) => {
    if (offset < known.begin) known = { count: 0, begin: 0 };
    for (;;) {
      const next = text.indexOf('\n', known.begin) + 1;
      if (next === 0 || next > offset) return known;
      known = { count: known.count + 1, begin: next };
    }
  };
}

/** The signs of a text, found one after another in what was written, whose lines may begin with more than it has. */
function align(text: string, written: string): { signs: string; offsets: readonly number[] } {
  const offsets: number[] = [];
  const signs: string[] = [];
  let at = 0;
  while (signs.length < text.length && at < written.length) {
    const sign = text.charAt(signs.length);
    const isEscape = written[at] === '\\' && written[at + 1] === sign && /[!-/:-@[-`{-~]/.test(sign);
    const length = isEscape ? 2 : referenceAt(written, at, text, signs.length);
    if (length > 0) {
      offsets.push(at);
      signs.push('\0');
      at += length;
      continue;
    }
    if (written[at] === sign) {
      offsets.push(at);
      signs.push(sign);
    }
    at += 1;
  }
  return { signs: signs.join('').padEnd(text.length, '\0'), offsets };
}

/** The length of the character reference there, 0 where `&` stands for itself. */
function referenceAt(written: string, at: number, text: string, index: number): number {
  if (written[at] !== '&') return 0;
  const [reference = ''] = /^&#?\w{1,40};/.exec(written.slice(at, at + 44)) ?? [];
  return reference !== '' && text.startsWith(reference, index) ? 0 : reference.length;
}

/** A part of a text as a text of its own, placed where it stands: none when it would be empty. */
export function cutText(text: WrittenText, from: number, to = text.node.value.length): Text[] {
  const value = text.node.value.slice(from, to);
  if (value === '') return [];
  const start = text.pointAt(from);
  const end = text.pointAt(to);
  return [{ type: 'text', value, ...(start && end && { position: { start, end } }) }];
}

/** The children of a node with texts that stand together made one. */
export function joinTexts<Child extends RootContent>(children: readonly Child[]): Child[] {
  const joined: Child[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type !== 'text' || last?.type !== 'text') {
      joined.push(child);
      continue;
    }
    const position = last.position &&
      child.position && { start: last.position.start, end: child.position.end };
    joined[joined.length - 1] = { ...last, value: last.value + child.value, ...(position && { position }) };
  }
  return joined;
}
