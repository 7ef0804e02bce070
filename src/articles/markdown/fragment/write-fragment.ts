import type { Element, Properties, Root, RootContent } from 'hast';
import { htmlOf } from '../../../base/text/html-of.ts';
import { type FeedForm, feedFormOf, isForPages } from './feed-form.ts';
import type { FeedEdit, Fragment, Hole, HolePlace } from './fragment.ts';
import type { AttributeHole } from './hole-node.ts';

type Space = 'html' | 'svg';

/** What is written so far. */
interface Sheet {
  html: string;
  readonly holes: Map<Hole, number>;
  readonly places: HolePlace[];
  readonly feed: FeedEdit[];
}

/**
 * The tree as HTML, with the places of its holes and of what feeds carry otherwise. How attributes, signs and elements
 * without end are written is asked of `rehype-stringify`; an element with neither is its name and its children, and a text without
 * signs is itself: to ask costs ten times as much as to write these.
 */
export function writeFragment(tree: Root): Fragment {
  const sheet: Sheet = { html: '', holes: new Map(), places: [], feed: [] };
  writeAll(tree.children, 'html', sheet);
  const { html, holes, places, feed } = sheet;
  return { html, holes: [...holes.keys()], places, feed };
}

function writeAll(nodes: readonly RootContent[], space: Space, sheet: Sheet): void {
  for (const node of nodes) {
    if (node.type === 'text' && !signs.test(node.value)) sheet.html += node.value;
    else if (node.type === 'element') writeElement(node, space, sheet);
    else if (node.type === 'hole') writeHole(node.hole, sheet);
    else sheet.html += htmlOf(node, space);
  }
}

/** What cannot stand in the text of an element as it is. */
const signs = /[&<]/;

function writeHole(hole: Hole, { html, holes, places }: Sheet): void {
  const index = holes.get(hole) ?? holes.size;
  holes.set(hole, index);
  places.push([html.length, index]);
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
    sheet.html += htmlOf(element, space);
  } else {
    const own = tagName === 'svg' ? 'svg' : space;
    sheet.html += `<${tagName}`;
    writeAttributes(element, own, sheet);
    sheet.html += '>';
    const start = sheet.html.length;
    writeAll(children, htmlWithin.has(tagName) ? 'html' : own, sheet);
    sheet.html += endTag(tagName, space) || (sheet.html.length > start ? `</${tagName}>` : '');
  }
  if (isForPages(tagName) || element.data?.pageOnly)
    sheet.feed.splice(edits, Infinity, [from, sheet.html.length, null]);
}

function writeAttributes({ properties, data }: Element, space: Space, sheet: Sheet): void {
  for (const [name, value] of Object.entries(properties)) {
    const hole = data?.holes?.[name];
    if (hole !== undefined) {
      writeHoled(attribute(name, hole.suffix, space), hole, sheet);
      continue;
    }
    const form = feedFormOf(name, value);
    if (form === 'same') sheet.html += attribute(name, value, space);
    else writeEdited(attribute(name, value, space), String(value), form, sheet);
  }
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

const attributes = new Map<string, string>();
const mostAttributes = 500;

/** An attribute as it stands in a tag, behind a space; `''` when it is none. The latest are remembered. */
function attribute(name: string, value: Properties[string], space: Space): string {
  const key = `${space} ${name} ${typeof value === 'number' ? value : JSON.stringify(value)}`;
  const known = attributes.get(key);
  if (known !== undefined) return known;
  const element: Element = { type: 'element', tagName: 'x', properties: { [name]: value }, children: [] };
  const written = htmlOf(element, space).slice('<x'.length, -'></x>'.length);
  if (attributes.size >= mostAttributes) attributes.clear();
  if (key.length <= longestKey) attributes.set(key, written);
  return written;
}

/** Of an attribute that may be met again. */
const longestKey = 60;

const endTags = new Map<string, string>();

/** `''` of an element that has none. */
function endTag(tagName: string, space: Space): string {
  const key = `${space} ${tagName}`;
  const known = endTags.get(key);
  if (known !== undefined) return known;
  const empty = htmlOf({ type: 'element', tagName, properties: {}, children: [] }, space);
  const end = empty.slice(`<${tagName}>`.length);
  if (endTags.size < 200) endTags.set(key, end);
  return end;
}
