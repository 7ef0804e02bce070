import { zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { badArchive, readArchive } from '../archive/read-archive.ts';
import { stylesThatHide, withoutHidden } from './hidden-text.ts';

/** A document of Word as it may be read: without anything in it that could hurt whoever reads it. */
export interface WordParts {
  /** The archive again, of what was found to be harmless. */
  readonly bytes: Uint8Array;
  /** What its author, or their program, says of it: `title`, `creator`, `created`, `keywords` … */
  readonly properties: ReadonlyMap<string, string>;
  /** How many there are of what an article has no place for. */
  readonly lost: ReadonlyMap<string, number>;
  /** The words that are hidden in it, which `bytes` no longer have. */
  readonly hidden: string;
  /** What stands at the head or the foot of all pages, or is written across them. */
  readonly onPages: readonly string[];
}

export function wordParts(file: string): WordParts {
  const parts = readArchive(file);
  if (parts['word/document.xml'] === undefined)
    throw badArchive(file, 'it is an archive, but no document of Word');
  const lost = new Map<string, number>();
  const onPages: string[] = [];
  let properties = new Map<string, string>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    if (bytes.length > mostBytes)
      throw badArchive(file, `its part ${name} is larger than ${mostBytes} bytes`);
    const text = new TextDecoder().decode(bytes);
    const seen = examine(text, (why) => badArchive(file, `its part ${name} ${why}`));
    if (name === 'docProps/core.xml') properties = seen.texts;
    if (/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)) count(seen.names, name, lost);
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) onPages.push(...seen.lines);
  }
  const hidden = dropHidden(parts);
  return { bytes: zipSync(parts, { level: 0 }), properties, lost, hidden, onPages };
}

/** Takes what is hidden out of the text and its notes; these are its words. */
function dropHidden(parts: Record<string, Uint8Array>): string {
  const styles = parts['word/styles.xml'];
  const hiding = styles === undefined ? new Set<string>() : stylesThatHide(new TextDecoder().decode(styles));
  const words: string[] = [];
  for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']) {
    const bytes = parts[name];
    if (bytes === undefined) continue;
    const { text, hidden } = withoutHidden(new TextDecoder().decode(bytes), hiding);
    if (hidden === '') continue;
    words.push(hidden);
    parts[name] = new TextEncoder().encode(text);
  }
  return words.join(' ');
}

const mostBytes = 30_000_000;
const mostElements = 300_000;
const deepest = 200;
/** Of the head and the foot of pages. */
const mostLines = 200;

/** Well-formed, of no more than may be, with no types or entities of its own. */
function examine(
  text: string,
  fail: (why: string) => Error,
): { names: ReadonlyMap<string, number>; texts: Map<string, string>; lines: readonly string[] } {
  const names = new Map<string, number>();
  const lines: string[] = [];
  let line = '';
  const texts = new Map<string, string>();
  const parser = new SaxesParser();
  let elements = 0;
  let depth = 0;
  let said = '';
  parser.on('error', ({ message }) => {
    throw fail(`is no XML: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`);
  });
  parser.on('doctype', () => {
    throw fail('declares types or entities of its own, as no program does');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    depth += 1;
    said = '';
    if (elements > mostElements || depth > deepest)
      throw fail(`holds more than ${mostElements} elements, or more than ${deepest} levels of them`);
    names.set(name, (names.get(name) ?? 0) + 1);
    if (name === 'w:p') line = '';
    if (name === 'v:textpath' && lines.length < mostLines) lines.push(String(attributes.string ?? ''));
  });
  parser.on('text', (more) => {
    if (said.length < 10_000) said += more;
    if (line.length < 1000) line += more;
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (name === 'w:p' && line.trim() !== '' && lines.length < mostLines) lines.push(line);
    if (name === 'w:p') line = '';
    if (said.trim() !== '') texts.set(name.replace(/^.*:/, ''), said.trim());
    said = '';
  });
  parser.write(text).close();
  return { names, texts, lines };
}

/** What is counted as lost where it stands, by the element that holds it. */
const lostElements: readonly (readonly [element: string, what: string])[] = [
  ['m:oMath', 'formulas'],
  ['c:chart', 'charts'],
  ['dgm:relIds', 'diagrams'],
  ['w:commentReference', 'comments in the margin'],
  ['w:del', 'struck out while changes were tracked'],
  ['o:OLEObject', 'object of another program'],
];

function count(names: ReadonlyMap<string, number>, part: string, lost: Map<string, number>): void {
  const add = (what: string, more: number) => lost.set(what, (lost.get(what) ?? 0) + more);
  for (const [name, what] of lostElements) {
    const found = names.get(name);
    if (found !== undefined) add(what, found);
  }
  if (part !== 'word/document.xml' && names.has('w:t')) add('head or foot of all pages', 1);
}
