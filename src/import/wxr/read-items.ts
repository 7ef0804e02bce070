import { SaxesParser } from 'saxes';
import { nameOf } from '../../base/addresses/paths.ts';
import { closeFile, openFile, readAt } from '../../base/files/handles.ts';
import { error, Failure } from '../../base/problem.ts';
import { cleanText, holdsForbidden } from '../../base/text/clean.ts';
import { ownText } from '../bounded/own-text.ts';
import { encodingOf } from './encoding-of.ts';

/** One element of an export with all text in it by name; names that may stand several times are lists. */
export interface WxrItem {
  readonly kind: 'item' | 'wp:author' | 'channel';
  readonly line: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly categories: readonly { readonly domain: string; readonly name: string }[];
  readonly meta: ReadonlyMap<string, string>;
  readonly comments: number;
  /** Name of the element whose text is longer than any that is read, or null; nothing of that text is kept. */
  readonly tooLong: string | null;
}

/**
 * The items of an export of WordPress, one after another, whatever its length: no more than one is held. Throws a `Failure`
 * for what is no XML; no entity that the file declares itself is expanded.
 */
export function* readItems(file: string): Iterable<WxrItem> {
  const parser = new SaxesParser();
  const done: WxrItem[] = [];
  let open: string[] = [];
  let item: Building | null = null;
  let channel: Building | null = begin('channel', 1);
  let text = '';
  let isOver = false;
  let domain = '';
  parser.on('error', (cause) => {
    throw noXml(file, parser.line, whyNoXml(cause.message));
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    text = '';
    isOver = false;
    if (name === 'item' || (name === 'wp:author' && item === null)) {
      if (channel !== null) done.push(channel);
      channel = null;
      item = begin(name, parser.line);
    }
    if (name === 'category') domain = String(attributes.domain ?? '');
    if (open.length > deepest)
      throw noXml(file, parser.line, `elements are nested more than ${deepest} levels deep`);
  });
  const add = (more: string) => {
    isOver ||= text.length + more.length > mostText;
    text = isOver ? '' : text + more;
    if (isOver && item !== null && !open.some((name) => beside.has(name))) item.tooLong = open.at(-1) ?? '';
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    open.pop();
    const into = item ?? channel;
    if (item !== null && name === item.kind) {
      done.push(item);
      item = null;
    } else if (into !== null && name === 'category')
      into.categories.push({ domain: ownText(domain), name: ownText(text.trim()) });
    else if (into !== null && name === 'wp:meta_value')
      into.meta.set(into.texts['wp:meta_key'] ?? '', ownText(text));
    else if (item !== null && name === 'wp:comment') item.comments += 1;
    else if (into !== null && !open.includes('wp:comment')) into.texts[name] = ownText(text);
    text = '';
    isOver = false;
  });
  const handle = openFile(file, 'read');
  const decoder = new TextDecoder(encodingOf(file), { fatal: true });
  try {
    for (let at = 0; ; at += chunk) {
      const bytes = readAt(handle, at, chunk);
      // Exports hold control characters that XML does not know.
      const read = decoded(decoder, bytes, file, parser.line);
      parser.write(holdsForbidden(read) ? cleanText(read) : read);
      yield* done.splice(0);
      if (bytes.length < chunk) break;
    }
    parser.close();
    yield* done.splice(0);
  } finally {
    closeFile(handle);
    open = [];
  }
}

interface Building extends WxrItem {
  readonly texts: Record<string, string>;
  readonly categories: { domain: string; name: string }[];
  readonly meta: Map<string, string>;
  comments: number;
  tooLong: string | null;
}

const chunk = 65_536;
const deepest = 50;
const mostText = 20_000_000;
/** What stands in an item besides the article, and may be left out without it. */
const beside: ReadonlySet<string> = new Set(['wp:comment', 'wp:postmeta']);

function begin(kind: WxrItem['kind'], line: number): Building {
  return { kind, line, texts: {}, categories: [], meta: new Map(), comments: 0, tooLong: null };
}

function decoded(
  decoder: { decode: (bytes: Uint8Array, options: { stream: boolean }) => string },
  bytes: Uint8Array,
  file: string,
  line: number,
): string {
  try {
    return decoder.decode(bytes, { stream: bytes.length === chunk });
  } catch {
    throw noXml(file, line, 'it is not UTF-8');
  }
}

/** What the parser says in its own words, in ours where people are likely to see it. */
function whyNoXml(said: string): string {
  const words = said.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  if (/^unclosed tag|^unexpected end/.test(words)) return 'it ends in the middle';
  if (/^undefined entity/.test(words)) return 'it uses an entity that is none of XML';
  if (words.includes(']]>')) return 'a text ends too early, since it holds "]]>"';
  if (/^unexpected close tag/.test(words)) return 'an element is closed that was not opened';
  return words;
}

function noXml(file: string, line: number, why: string): Failure {
  const name = nameOf(file);
  return new Failure([
    error(
      'import-xml',
      { file: name, line, column: 1 },
      `The export cannot be read from here on: ${why}.`,
      'Export it from WordPress again, under Tools and Export, and check that the file came whole.',
    ),
  ]);
}
