/** Lists and groups in brackets, as they are written on one line and as they were meant. */

import { isScalar, Pair, Scalar } from 'yaml';
import type { YamlForms } from './yaml-forms.ts';
import { inList } from './yaml-quoted.ts';

/** A list or group in brackets as it was meant, and what is wrong with it as it is written. */
interface MeantFlow {
  readonly text: string;
  readonly why: string;
}

const ends: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * The list or group of one line that YAML cannot read, with its texts in quotes where they need them and without empty
 * entries; null for what is none, or goes on behind the bracket that closes it.
 */
export function meantFlow(written: string): MeantFlow | null {
  const value = written.trim();
  const open = value.charAt(0);
  const end = ends[open];
  if (end === undefined) return null;
  const parts = partsOf(value.endsWith(end) ? value.slice(1, -1) : value.slice(1));
  if (parts === null || parts.every((part) => part === '')) return null;
  const full = parts.filter((part) => part !== '');
  const entries = open === '[' ? full.map(entry) : fieldsOf(full);
  if (entries === null) return null;
  const text = open === '[' ? `[${entries.join(', ')}]` : `{ ${entries.join(', ')} }`;
  return { text, why: reason(parts) };
}

function reason(parts: readonly string[]): string {
  if (parts.slice(0, -1).includes('')) return 'has two commas with nothing between them';
  return parts.some((part) => withoutStray(part) !== part)
    ? 'has a quotation mark in it that is never closed'
    : 'has signs in it that have a meaning of their own in YAML';
}

/** What stands between the commas that are in no brackets and quotes of their own; null when brackets do not match. */
function partsOf(inside: string): string[] | null {
  const parts: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (let at = 0; at < inside.length; at += 1) {
    const sign = inside.charAt(at);
    if ((sign === '"' || sign === "'") && /(?:^|[[{,]|:\s)\s*$/.test(inside.slice(Math.max(0, at - 3), at))) {
      at = closingQuote(inside, at) ?? at;
    } else if (ends[sign] !== undefined) open.push(ends[sign]);
    else if (sign === ']' || sign === '}') {
      if (open.pop() !== sign) return null;
    } else if (sign === ',' && open.length === 0) {
      parts.push(inside.slice(start, at).trim());
      start = at + 1;
    }
  }
  return open.length > 0 ? null : [...parts, inside.slice(start).trim()];
}

/** Where the quoted text that begins at `from` closes with nothing of its own behind it. */
function closingQuote(inside: string, from: number): number | null {
  const end = inside.indexOf(inside.charAt(from), from + 1);
  return end > 0 && /^\s*(?:[,\]}]|$)/.test(inside.slice(end + 1, end + 20)) ? end : null;
}

/** A name as fields have it: one word, or a few small ones. */
const field =
  /^([\p{L}_][\p{L}\p{M}\d_-]*|\p{Ll}[\p{L}\p{M}\d_-]*(?: [\p{Ll}\d][\p{L}\p{M}\d]*){1,2}):(?:\s+(.*)|$)/u;

/** The fields of a group; what has no name belongs to the text before it. */
function fieldsOf(parts: readonly string[]): string[] | null {
  const fields: { name: string; value: string }[] = [];
  for (const part of parts) {
    const [, name, value = ''] = field.exec(part) ?? [];
    const last = fields.at(-1);
    if (name !== undefined) fields.push({ name, value });
    else if (last === undefined || last.value === '') return null;
    else last.value += `, ${part}`;
  }
  return fields.map(({ name, value }) => `${name}: ${entry(value)}`);
}

function entry(value: string): string {
  if (/^(?:"[^"\\]*"|'[^']*')$/.test(value)) return value;
  if (ends[value.charAt(0)] === value.at(-1)) return meantFlow(value)?.text ?? value;
  return inList(withoutStray(value));
}

/** The text without the one quotation mark at its beginning or end that has no other. */
function withoutStray(text: string): string {
  for (const mark of ['"', "'"]) {
    if (text.split(mark).length !== 2) continue;
    if (text.startsWith(mark)) return text.slice(1).trim();
    if (text.endsWith(mark)) return text.slice(0, -1).trim();
  }
  return text;
}

/** A text that a comma has cut, whole, and what was cut off: `isNamed` where a colon stands in that. */
interface CutText {
  readonly key: string;
  readonly value: Scalar;
  readonly rest: string;
  readonly isNamed: boolean;
}

/**
 * Pairs of a group in braces with each text whole that a comma has cut, and the texts with what was cut off: what has no colon, and in a
 * text of words what begins with a capital and is no name that `formOf` knows, as in `{ text: Giá lúa, Nguyễn Văn A: 6.200 }`.
 */
export function withoutCuts(
  items: readonly Pair[],
  formOf: YamlForms,
): { readonly pairs: readonly Pair[]; readonly cut: readonly CutText[] } {
  const pairs: Pair[] = [];
  const cut = new Map<Pair, CutText>();
  const isCut = ({ key, value }: Pair, of: Scalar) => {
    // A name without a colon has no value at all.
    if (value === null) return true;
    if (!isText(value) || formOf(String(of.value), true) !== 'words') return false;
    return (
      /^\p{Lu}/u.test(String((key as Scalar).value)) && formOf(String((key as Scalar).value), true) === null
    );
  };
  for (const pair of items) {
    const last = pairs.at(-1);
    const text = last?.value;
    if (last === undefined || !isText(pair.key) || !isText(text) || !isCut(pair, last.key as Scalar)) {
      pairs.push(pair);
      continue;
    }
    const part = isText(pair.value) ? `${pair.key.value}: ${pair.value.value}` : String(pair.key.value);
    const value = new Scalar(`${text.value}, ${part}`);
    Object.assign(value, { range: text.range, type: 'QUOTE_DOUBLE' });
    const whole = new Pair(last.key, value);
    const before = cut.get(last);
    const rest = before === undefined ? part : `${before.rest}, ${part}`;
    cut.delete(last);
    const isNamed = before?.isNamed === true || pair.value !== null;
    cut.set(whole, { key: String((last.key as Scalar).value), value, rest, isNamed });
    pairs[pairs.length - 1] = whole;
  }
  return { pairs, cut: [...cut.values()] };
}

function isText(node: unknown): node is Scalar {
  return isScalar(node) && node.source !== '' && node.anchor === undefined && node.tag === undefined;
}
