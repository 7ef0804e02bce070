/**
 * YAML as front matter nearly always is: names with plain or quoted values of one line, lists, and groups by indent.
 * Such a text is read ten times as fast as by the library and with the same result; of any other, however slightly
 * unusual or wrong, nothing is made, so that the library reads it.
 */

import { cleanText } from '../text/clean.ts';

/** A value and the offset at which it begins, which an empty one has not. */
interface PlainNode {
  readonly at: number | null;
  readonly value: string | null | readonly PlainNode[] | ReadonlyMap<string, PlainEntry>;
}

interface PlainEntry {
  /** Offset of the name. */
  readonly at: number;
  readonly node: PlainNode;
}

interface Line {
  readonly indent: number;
  /** Offset of what stands behind the indent. */
  readonly at: number;
  readonly text: string;
}

const letter = 'A-Za-z\\u00c0-\\u024f\\u1ea0-\\u1ef9';
const entry = new RegExp(`^([${letter}](?:[${letter}\\d_ -]{0,60}[${letter}\\d_-])?):(?:( +)(\\S.*))?$`);
const item = /^- +(?=\S)/;
const quoted = /^(?:"(?![[{])[^"\\]*"|'(?![[{])[^']*')$/;
/** A sign that opens something else, a colon or `#` with a meaning, or a space or a bracket that closes at the end. */
const notPlain = /^[-?:,[\]{}#&*!|>'"%@`]|: | #|[: \]]$/;
const listed = /((?: *)("[^"\\]*"|'[^']*'|[^\s,[\]{}:#&*!|>'"%@`?-][^,[\]{}:#"']*)) *(,|\]$)/y;

/** The names and values of the text, or null when the library must read it. */
export function readPlainYaml(text: string): PlainNode | null {
  const lines = linesOf(text);
  let next = 0;
  const root = lines?.[0]?.indent === 0 ? group(0) : null;
  return next === lines?.length ? root : null;

  function group(indent: number): PlainNode | null {
    const at = lines?.[next]?.at ?? 0;
    const entries = new Map<string, PlainEntry>();
    for (let line = lineAt(indent); line !== null && !item.test(line.text); line = lineAt(indent)) {
      const [, name, gap, written] = entry.exec(line.text) ?? [];
      if (name === undefined || entries.has(name)) return null;
      next += 1;
      const node =
        gap === undefined || written === undefined
          ? below(indent)
          : plainValue(written, line.at + name.length + 1 + gap.length);
      if (node === null) return null;
      entries.set(name, { at: line.at, node });
    }
    return isDeeper(indent) ? null : { at, value: entries };
  }

  function list(indent: number): PlainNode | null {
    const at = lines?.[next]?.at ?? 0;
    const items: PlainNode[] = [];
    for (let line = lineAt(indent); line !== null; line = lineAt(indent)) {
      const dash = item.exec(line.text)?.[0].length;
      if (dash === undefined) break;
      const inner = { indent: indent + dash, at: line.at + dash, text: line.text.slice(dash) };
      const isGroup = entry.test(inner.text);
      if (isGroup) lines?.splice(next, 1, inner);
      else next += 1;
      const node = isGroup ? group(inner.indent) : plainValue(inner.text, inner.at);
      if (node === null) return null;
      items.push(node);
    }
    return isDeeper(indent) ? null : { at, value: items };
  }

  /** What stands below a name: deeper lines, or a list in the same column. */
  function below(indent: number): PlainNode | null {
    const line = lines?.[next];
    if (line === undefined || line.indent < indent) return { at: null, value: null };
    if (item.test(line.text)) return list(line.indent);
    return line.indent > indent ? group(line.indent) : { at: null, value: null };
  }

  function lineAt(indent: number): Line | null {
    const line = lines?.[next];
    return line?.indent === indent ? line : null;
  }

  function isDeeper(indent: number): boolean {
    return (lines?.[next]?.indent ?? 0) > indent;
  }
}

const deepest = 20;

/** The lines that are not empty; null when something is in them that only the library understands. */
function linesOf(text: string): Line[] | null {
  if (/[\t\r\ufeff]/.test(text)) return null;
  const lines: Line[] = [];
  let start = 0;
  for (const whole of text.split('\n')) {
    const indent = whole.search(/[^ ]|$/);
    if (indent > deepest) return null;
    if (indent < whole.length) lines.push({ indent, at: start + indent, text: whole.slice(indent) });
    start += whole.length + 1;
  }
  return lines;
}

/** The node as plain data: null, strings, lists, and objects without a prototype. */
export function plainData({ value }: PlainNode): unknown {
  if (value === null) return null;
  if (typeof value === 'string') return cleanText(value);
  if (!(value instanceof Map)) return (value as readonly PlainNode[]).map(plainData);
  const data: Record<string, unknown> = Object.create(null);
  for (const [name, { node }] of value) data[name] = plainData(node);
  return data;
}

/** Offset of the value (with `key`, of the name) at `path` below `root`, or of its nearest parent, as `yamlOffset`. */
export function plainOffset(root: PlainNode, path: readonly PropertyKey[], key: boolean): number {
  let node: PlainNode | undefined = root;
  let offset = root.at ?? 0;
  for (const [index, step] of path.entries()) {
    const value: PlainNode['value'] | undefined = node?.value;
    if (value instanceof Map) {
      const found: PlainEntry | undefined = value.get(String(step));
      if (found === undefined) return offset;
      offset = found.at;
      if (key && index === path.length - 1) return offset;
      node = found.node;
    } else if (Array.isArray(value) && typeof step === 'number') {
      node = value[step];
    } else {
      return offset;
    }
    offset = node?.at ?? offset;
  }
  return offset;
}

function plainValue(written: string, at: number): PlainNode | null {
  if (quoted.test(written)) return { at, value: written.slice(1, -1) };
  if (written.startsWith('[')) return plainList(written, at);
  if (notPlain.test(written)) return null;
  return { at, value: written === '~' || written === 'null' ? null : written };
}

/** A list in brackets. */
function plainList(written: string, at: number): PlainNode | null {
  const items: PlainNode[] = [];
  listed.lastIndex = 1;
  for (;;) {
    const [whole, padded, value] = listed.exec(written) ?? [];
    if (whole === undefined || padded === undefined || value === undefined) return null;
    const end = listed.lastIndex;
    const start = end - whole.length + padded.length - value.length;
    const node = plainValue(value.trimEnd(), at + start);
    if (node === null) return null;
    items.push(node);
    if (whole.endsWith(']')) return { at, value: items };
    listed.lastIndex = end;
  }
}
