import { findBlock } from '../blocks/block-kinds.ts';
import { outsideFences } from '../parser/strip-indents.ts';

const anyColons = /(?:^|\n)[ \t>]*[:：]{2}/;
const line = /^([ \t>]*)([:：]{2,})[ \t]*(.*?)[ \t]*$/u;
const title = /[[{]/;

/**
 * The Markdown with the first and last lines of blocks as they are written where it is plain what was meant: `::: box`,
 * `：：：box`, `:::Trích dẫn`, `:::box Giá vé`, `:::box[Giá vé`, `::box` … `::`, `{by=Bà Hai}`, `[by=Bà Hai]`, `::: end`. Each line stays one. What means nothing
 * stays as it is.
 */
export function mendOpeners(markdown: string): string {
  if (!anyColons.test(markdown)) return markdown;
  const lastEnd = markdown.split('\n').findLastIndex((one) => line.exec(one)?.[3] === '');
  let short = 0;
  return outsideFences(markdown, (written, index) => {
    const [, before = '', colons = '', rest = ''] = line.exec(written) ?? [];
    if (colons === '') return written;
    if (rest === '' || (colons.length > 2 && isEnding(rest))) {
      if (colons.length > 2) return `${before}${':'.repeat(colons.length)}`;
      if (short === 0) return written;
      short -= 1;
      return `${before}:::`;
    }
    const opener = readOpener(rest);
    if (colons.length > 2) {
      const known = opener ?? (colons.includes('：') ? rest : null);
      return known === null ? written : `${before}${':'.repeat(colons.length)}${known}`;
    }
    if (opener === null || index > lastEnd) return written;
    short += 1;
    return `${before}:::${opener}`;
  });
}

/** Whether it says that a block ends, as other tools have it: `::: end`, `:::endbox`, `:::/box`. */
function isEnding(rest: string): boolean {
  const [, name] = /^(?:end|hết|kết thúc|\/)[ -]?(\p{L}[\p{L}\p{M}-]*)?$/iu.exec(rest) ?? [null, ''];
  return name === undefined || findBlock(name) !== null;
}

/** What stands behind the colons as it is to be written; null when no block is called so. */
function readOpener(rest: string): string | null {
  const at = rest.search(title);
  const head = at < 0 ? rest : rest.slice(0, at);
  const tail = at < 0 ? '' : rest.slice(at);
  const words = head.trim().split(/\s+/);
  for (let count = Math.min(words.length, 4); count > 0; count -= 1) {
    const name = words
      .slice(0, count)
      .join('-')
      .replace(/[:：]$/, '');
    if (!/^\p{L}[\p{L}\p{M}\p{N}_-]*$/u.test(name) || findBlock(name) === null) continue;
    const others = words
      .slice(count)
      .join(' ')
      .replace(/^["“”]|["“”:]$/gu, '');
    if (others === '') return `${name}${mendedTail(tail)}`;
    return tail.startsWith('[') ? null : `${name}[${others.replace(/[[\]]/g, '\\$&')}]${mendedTail(tail)}`;
  }
  return null;
}

/** A title in brackets and settings in braces, closed, and with the quotation marks that settings need. */
function mendedTail(tail: string): string {
  if (tail.startsWith('[')) {
    const [, setting] = /^\[\s*(\p{L}[\p{L}\p{M}-]*\s*=[^\]]*)\]$/u.exec(tail) ?? [];
    if (setting !== undefined) return mendedTail(`{${setting}}`);
    if (!tail.includes(']')) return tail.slice(1).trim() === '' ? '' : `[${tail.slice(1).trim()}]`;
    const [, label = tail, braces = ''] = /^(\[.*\])(\{[^\]]*)$/u.exec(tail) ?? [];
    return `${label}${mendedTail(braces)}`;
  }
  if (!tail.startsWith('{') || sound.test(tail)) return tail;
  const inner = tail.slice(1).replace(/\}?\s*$/, '');
  const keys = [...inner.matchAll(/(\p{L}[\p{L}\p{M}\p{N}_-]*)\s*[=:]\s*/gu)];
  if (keys.length === 0) return tail;
  const settings = keys.map(({ 0: whole, 1: key, index }, number) => {
    const value = inner.slice(index + whole.length, keys[number + 1]?.index).replace(/[\s,;]+$/, '');
    const bare = value.replace(/^(["'“”„‘’])(.*)["'“”‘’]$/u, '$2').replaceAll('"', '&quot;');
    return `${key}="${bare}"`;
  });
  return `{${settings.join(' ')}}`;
}

const sound = /^\{\s*(?:[\p{L}_][\p{L}\p{M}\p{N}_-]*=(?:"[^"]*"|'[^']*'|[^\s"'=<>`{}“”„]+)\s*)*\}$/u;
