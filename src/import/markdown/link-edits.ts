import type { Code, Definition, Image, ImageReference, Link, LinkReference, Nodes } from 'mdast';
import { lostPicture } from './lost-picture.ts';
import { type NewAddress, plainHtml } from './plain-html.ts';
import { isProse, withDashes } from './typed-prose.ts';

/** What becomes of an address; null where it stays. */
export type AddressChange = (address: string, isPicture: boolean) => NewAddress;

/** Other words for a part of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The addresses that a text names at one place and uses at others. */
export interface NamedAddresses {
  readonly ofPictures: ReadonlySet<string>;
  /** What is said of those that lead nowhere, by their names. */
  readonly gone: ReadonlyMap<string, string>;
}

/** The text of which nodes are changed. */
interface ChangedText extends NamedAddresses {
  readonly text: string;
  readonly change: AddressChange;
  /** Whether hyphens are to become dashes. */
  readonly dashes: boolean;
}

/** Where a node stands in the text. */
interface NodePlace {
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** How one node is to be written otherwise; those inside it are asked for by themselves. */
export function editsOf(node: Nodes, place: NodePlace, isAtTop: boolean, around: ChangedText): Edit[] {
  const { start, end } = place;
  const written = around.text.slice(start, end);
  const whole = (text: string) => (text === written ? [] : [{ start, end, text }]);
  switch (node.type) {
    case 'text':
      return around.dashes ? whole(withDashes(written)) : [];
    case 'html':
      return whole(plainHtml(written, around.change, mark));
    case 'code':
      return /^(?:```|~~~)/.test(written) ? [] : [editOfIndented(node, place, isAtTop, around)];
    case 'linkReference':
    case 'imageReference':
      return whole(writtenReference(node, written, around));
    case 'definition':
      return around.gone.has(node.identifier) ? whole('') : editsOfDefinition(node, written, start, around);
    case 'image':
      return editsOfImage(node, written, place, around);
    case 'link':
      return editsOfLink(node, written, place, around);
    default:
      return [];
  }
}

/** Sentences that are only indented are a paragraph, other lines a listing between fences. */
function editOfIndented(
  { value }: Code,
  { start, end, column }: NodePlace,
  isAtTop: boolean,
  { text }: ChangedText,
): Edit {
  const line = start - column + 1;
  return isAtTop && isProse(value)
    ? { start: line, end, text: value.trim() }
    : { start, end, text: listing(value, text.slice(line, start)) };
}

function writtenReference(
  node: LinkReference | ImageReference,
  written: string,
  { gone }: ChangedText,
): string {
  const lost = gone.get(node.identifier);
  if (lost === undefined) return written;
  if (node.type === 'imageReference') return mark(lostPicture(lost, node.alt ?? ''));
  return written.replace(/^!?\[|\](?:\[[^\]]*\])?$/g, '') + markBehind(lost);
}

function editsOfDefinition(
  { identifier, url }: Definition,
  written: string,
  start: number,
  { change, ofPictures }: ChangedText,
): Edit[] {
  if (isFootnote(identifier)) return [];
  const found = change(url, ofPictures.has(identifier));
  if (found === null || 'gone' in found) return [];
  return addressEdits(written, written.lastIndexOf(url), url, found.to, start);
}

function editsOfImage(
  { url, title, alt }: Image,
  written: string,
  { start, end }: NodePlace,
  { change }: ChangedText,
): Edit[] {
  const found = change(url, true);
  if (found === null) return [];
  if ('gone' in found) return [{ start, end, text: mark(lostPicture(found.gone, title || alt || '')) }];
  return addressEdits(written, destination(written), url, found.to, start);
}

function editsOfLink(
  { url, children }: Link,
  written: string,
  { start, end }: NodePlace,
  { change }: ChangedText,
): Edit[] {
  const found = change(url, false);
  const [only, ...others] = children;
  if (only?.type === 'image' && others.length === 0 && isPictureElsewhere(url)) {
    const small = change(only.url, true);
    if (small !== null && 'gone' in small) return [{ start, end, text: pictureOfLink(url, only.alt ?? '') }];
  }
  if (found === null) return [];
  const at = destination(written);
  if ('to' in found) return addressEdits(written, at, url, found.to, start);
  const close = at < 0 ? -1 : written.lastIndexOf('](', at);
  if (!written.startsWith('[') || close < 0) return [];
  return [
    { start, end: start + 1, text: '' },
    { start: start + close, end, text: markBehind(found.gone) },
  ];
}

/** The picture that a link with a small one leads to. */
function pictureOfLink(url: string, alt: string): string {
  const words = alt.replace(/[[\]\\]/g, ' ');
  return `\n\n![${words}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)\n\n`;
}

/** Another address in place of `url`, which stands at `at` of what is `written` from `start` on; none where it is not found. */
function addressEdits(written: string, at: number, url: string, to: string, start: number): Edit[] {
  const length = lengthOfAddress(written, at, url);
  if (length === null) return [];
  const text = /[\s()<>]/.test(to) ? `<${to.replace(/[<>]/g, encodeURIComponent)}>` : to;
  return [{ start: start + at, end: start + at + length, text }];
}

/** A footnote of one word, which is read as an address where footnotes are not known. */
export function isFootnote(identifier: string): boolean {
  return identifier.startsWith('^');
}

/** A lost small picture led to the large one, which is shown in its place. */
function isPictureElsewhere(address: string): boolean {
  return /^https?:\/\/\S+\.(?:jpe?g|png|gif|webp|avif)(?:\?\S*)?$/i.test(address);
}

/** Lines that were a listing by their indentation, which means nothing here; `before` is what stands before the first of them. */
function listing(value: string, before: string): string {
  const runs = [...value.matchAll(/`{3,}/g)].map(([run]) => run.length + 1);
  const fence = '`'.repeat(Math.max(3, ...runs));
  return [fence, ...value.split('\n'), fence].join(`\n${before.replace(/[^>\s]/g, ' ')}`);
}

/** Nothing where a link is gone of which no reader should be told. */
function markBehind(words: string): string {
  return words === '' ? '' : ` ${mark(words)}`;
}

function mark(words: string): string {
  return `⟦${words
    .replace(/[[\]⟦⟧`*_<>\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}⟧`;
}

/** Where the address of an inline link begins; -1 for other forms, such as `[a][b]` and `<https://…>`. */
function destination(written: string): number {
  if (!written.endsWith(')')) return -1;
  const match = /\]\(\s*(?=[^)]*(?:\([^)]*\)[^)]*)*\)$)/g;
  let at = -1;
  for (let found = match.exec(written); found !== null; found = match.exec(written)) at = match.lastIndex;
  return at;
}

function lengthOfAddress(written: string, at: number, url: string): number | null {
  if (at < 0) return null;
  const rest = written.slice(at);
  if (rest.startsWith('<')) return rest.indexOf('>') + 1;
  const plain = /^\S*?(?=\s|\)$|$)/.exec(rest)?.[0] ?? '';
  return rest.startsWith(url) ? url.length : plain.length;
}
