import type { Element, Nodes, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type FeedForm, feedFormOf, isForPages } from './feed-form.ts';
import type { FeedEdit, Fragment, Hole, HolePlace } from './fragment.ts';
import type { AttributeHole } from './hole-node.ts';

type Space = 'html' | 'svg';

/** What is written so far. */
interface Sheet {
  html: string;
  readonly asks: Map<Hole, number>;
  readonly holes: HolePlace[];
  readonly feed: FeedEdit[];
  /** The holes, the elements of which feeds carry something else, and what these stand in. */
  readonly special: ReadonlySet<Nodes>;
}

/** The tree as HTML, with the places of its holes and of what feeds carry otherwise. All else is written by `toHtml`. */
export function writeFragment(tree: Root): Fragment {
  const special = new Set<Nodes>();
  noteSpecial(tree, special);
  const sheet: Sheet = { html: '', asks: new Map(), holes: [], feed: [], special };
  writeAll(tree.children, 'html', sheet);
  const { html, asks, holes, feed } = sheet;
  return { html, asks: [...asks.keys()], holes, feed };
}

function noteSpecial(node: Nodes, special: Set<Nodes>): boolean {
  let found = node.type === 'hole' || (node.type === 'element' && isSpecial(node));
  if (node.type === 'element' || node.type === 'root') {
    for (const child of node.children) if (noteSpecial(child, special)) found = true;
  }
  if (found) special.add(node);
  return found;
}

function isSpecial({ tagName, properties, data }: Element): boolean {
  if (data?.holes !== undefined || isForPages(tagName)) return true;
  for (const name in properties) if (feedFormOf(name, properties[name]) !== 'same') return true;
  return false;
}

function writeAll(nodes: readonly RootContent[], space: Space, sheet: Sheet): void {
  let from = 0;
  for (const [index, node] of nodes.entries()) {
    if (!sheet.special.has(node)) continue;
    writePlain(nodes.slice(from, index), space, sheet);
    if (node.type === 'hole') writeHole(node.hole, sheet);
    else writeElement(node as Element, space, sheet);
    from = index + 1;
  }
  writePlain(nodes.slice(from), space, sheet);
}

function writePlain(nodes: RootContent[], space: Space, sheet: Sheet): void {
  if (nodes.length > 0) sheet.html += toHtml(nodes, { space });
}

function writeHole(hole: Hole, { html, asks, holes }: Sheet): void {
  const ask = asks.get(hole) ?? asks.size;
  asks.set(hole, ask);
  holes.push([html.length, ask]);
}

/** Elements whose content is no children that could be written one by one. */
const whole = new Set(['script', 'style', 'template']);
/** Elements of SVG whose content is HTML. */
const htmlWithin = new Set(['desc', 'foreignObject', 'title']);

function writeElement(element: Element, space: Space, sheet: Sheet): void {
  const { tagName, children } = element;
  const from = sheet.html.length;
  const edits = sheet.feed.length;
  if (whole.has(tagName)) {
    writePlain([element], space, sheet);
  } else {
    const own = tagName === 'svg' ? 'svg' : space;
    sheet.html += `<${tagName}`;
    writeAttributes(element, own, sheet);
    sheet.html += '>';
    writeAll(children, htmlWithin.has(tagName) ? 'html' : own, sheet);
    sheet.html += endTag(tagName, space);
  }
  if (isForPages(tagName)) sheet.feed.splice(edits, Infinity, [from, sheet.html.length, null]);
}

function writeAttributes({ properties, data }: Element, space: Space, sheet: Sheet): void {
  let plain: Properties | null = null;
  const flush = () => {
    if (plain !== null) sheet.html += attributes(plain, space);
    plain = null;
  };
  for (const [name, value] of Object.entries(properties)) {
    const hole = data?.holes?.[name];
    const form = hole === undefined ? feedFormOf(name, value) : 'same';
    if (hole === undefined && form === 'same') {
      plain ??= {};
      plain[name] = value;
      continue;
    }
    flush();
    if (hole === undefined) writeEdited(attributes({ [name]: value }, space), String(value), form, sheet);
    else writeHoled(attributes({ [name]: hole.suffix }, space), hole, sheet);
  }
  flush();
}

function writeHoled(written: string, { hole }: AttributeHole, sheet: Sheet): void {
  const start = startOfValue(written);
  sheet.html += written.slice(0, start);
  writeHole(hole, sheet);
  sheet.html += written.slice(start);
}

function writeEdited(written: string, value: string, form: FeedForm, sheet: Sheet): void {
  const from = sheet.html.length;
  sheet.html += written;
  const to = sheet.html.length;
  sheet.feed.push(form === 'none' ? [from, to, null] : [from + startOfValue(written), to - 1, value]);
}

/** Names of attributes are written without `=` and quotes. */
function startOfValue(written: string): number {
  return written.indexOf('="') + 2;
}

/** Attributes as they stand in a tag, each behind a space. */
function attributes(properties: Properties, space: Space): string {
  return toHtml({ type: 'element', tagName: 'x', properties, children: [] }, { space }).slice(
    '<x'.length,
    -'></x>'.length,
  );
}

const endTags = new Map<string, string>();

/** `''` of an element that has none. */
function endTag(tagName: string, space: Space): string {
  const key = `${space} ${tagName}`;
  const known = endTags.get(key);
  if (known !== undefined) return known;
  const empty = toHtml({ type: 'element', tagName, properties: {}, children: [] }, { space });
  const end = empty.slice(`<${tagName}>`.length);
  if (endTags.size < 200) endTags.set(key, end);
  return end;
}
