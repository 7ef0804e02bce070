import type { PhrasingContent, RootContent, Text } from 'mdast';
import type { Point } from 'unist';
import { isSurelyAddress, longestDestination, readDestination } from './read-destination.ts';
import { cutText, type WrittenText, writtenText } from './written-text.ts';

/** Labels are looked for so far back. */
const longestLabel = 1000;

const middle = /\](?:[ \t]|[ \t]*\n[ \t]*)?\(/g;

/**
 * The nodes with links and pictures made of what stayed text although it can mean nothing else: `![a](hình ảnh.jpg)`,
 * `![a](b.jpg “Chú thích”)`, `![a] (b.jpg)`; null where there is nothing of the kind. What may mean something else stays,
 * and is told of (`unread-marks.ts`).
 */
export function mendLinks(children: readonly RootContent[], markdown: string): RootContent[] | null {
  if (!children.some(mayEndLabel)) return null;
  const texts = new Map<Text, WrittenText>();
  const made: RootContent[] = [];
  let found = false;
  for (const child of children) {
    if (mayEndLabel(child)) found = mendText(child, made, texts, markdown) || found;
    else made.push(child);
  }
  return found ? made : null;
}

function mayEndLabel(node: RootContent): node is Text {
  return node.type === 'text' && node.value.includes(']') && node.value.includes('(');
}

/** Puts a text behind the nodes, in parts where links end in it; false when none does. */
function mendText(node: Text, made: RootContent[], texts: Map<Text, WrittenText>, markdown: string): boolean {
  const text = writtenText(node, markdown);
  let done = 0;
  for (const match of text.signs.matchAll(middle)) {
    if (match.index < done) continue;
    const begin = match.index + match[0].length;
    const destination = text.signs.slice(begin, begin + longestDestination);
    if (!destination.includes(')')) continue;
    const open = openingOf(made, { text, from: done, to: match.index }, (before) => {
      const known = texts.get(before) ?? writtenText(before, markdown);
      texts.set(before, known);
      return known;
    });
    const read = open && readDestination(destination, open.isPicture);
    if (open === null || read === null) continue;
    if (match[0].length > 2 && !isSurelyAddress(read.url, open.isPicture)) continue;
    const label = [...open.label, ...cutText(text, Math.max(done, open.inText), match.index)];
    if (!open.isPicture && label.some(isLink)) continue;
    const before = open.node === null ? cutText(text, done, open.at) : cutText(open.text, 0, open.at);
    made.splice(open.node ?? made.length, made.length, ...before);
    made.push(linkOf(read.url, read.title, label, open, text.pointAt(begin + read.length)));
    done = begin + read.length;
  }
  if (done === 0) made.push(node);
  else made.push(...cutText(text, done));
  return done > 0;
}

interface Opening {
  /** The node in which it stands; null when it stands in the text itself. */
  readonly node: number | null;
  readonly text: WrittenText;
  /** Where it stands, the `!` of a picture included. */
  readonly at: number;
  readonly isPicture: boolean;
  /** What the label holds before the text itself, and where it begins there. */
  readonly label: readonly RootContent[];
  readonly inText: number;
}

/** The `[` to which the `]` behind a part of a text belongs. */
function openingOf(
  nodes: readonly RootContent[],
  part: { readonly text: WrittenText; readonly from: number; readonly to: number },
  textOf: (node: Text) => WrittenText,
): Opening | null {
  let depth = 1;
  let left = longestLabel;
  const search = (signs: string, from: number, to: number): number => {
    for (let at = to - 1; at >= from && left > 0; at -= 1, left -= 1) {
      const sign = signs.charAt(at);
      if (sign === ']') depth += 1;
      if (sign === '[') depth -= 1;
      if (depth === 0) return at;
    }
    return -1;
  };
  const { text, from, to } = part;
  const own = search(text.signs, from, to);
  if (own >= 0) {
    const isPicture = own > from && text.signs.charAt(own - 1) === '!';
    return { node: null, text, at: isPicture ? own - 1 : own, isPicture, label: [], inText: own + 1 };
  }
  for (let node = nodes.length - 1; node >= 0 && left > 0; node -= 1, left -= 1) {
    const child = nodes[node];
    if (child?.type !== 'text') continue;
    const before = textOf(child);
    const at = search(before.signs, 0, before.signs.length);
    if (at < 0) continue;
    const isPicture = before.signs.charAt(at - 1) === '!';
    const label = [...cutText(before, at + 1), ...nodes.slice(node + 1)];
    return { node, text: before, at: isPicture ? at - 1 : at, isPicture, label, inText: 0 };
  }
  return null;
}

function linkOf(
  url: string,
  title: string | null,
  label: readonly RootContent[],
  open: Opening,
  end: Point | null,
): PhrasingContent {
  const start = open.text.pointAt(open.at);
  const position = start && end ? { position: { start, end } } : {};
  return open.isPicture
    ? { type: 'image', url, title, alt: label.map(words).join(''), ...position }
    : { type: 'link', url, title, children: [...label] as never, ...position };
}

function isLink(node: RootContent): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return true;
  return 'children' in node && (node.children as RootContent[]).some(isLink);
}

function words(node: RootContent): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? (node.children as RootContent[]).map(words).join('') : '';
}
