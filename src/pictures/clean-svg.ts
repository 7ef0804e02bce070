import type { Element, ElementContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { xmlText } from '../base/escape.ts';
import { isEditorsOwn, isSafeStyle, mayStay, svgElements } from './svg-rules.ts';

export interface CleanSvg {
  readonly text: string;
  /** What was left out that a person may miss: names of elements, and of attributes with their elements. */
  readonly removed: readonly string[];
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/** Deeper drawings could exhaust the stack of whoever reads them. */
const deepest = 100;
/** What `use` may draw in all: a few of them that name each other would draw billions (safety P41). */
const mostDrawn = 100_000;

/**
 * The drawing with nothing but shapes, text and paint. Null when it is no well-formed SVG, or is nested too deeply. What
 * a document type declares is left out, so its entities are unknown and make the file unusable.
 */
export function cleanSvg(bytes: Uint8Array): CleanSvg | null {
  const root = parse(bytes);
  if (root === null) return null;
  const removed = new Set<string>();
  const clean = cleanElement(root, removed, 0);
  if (clean === null) return null;
  clean.attributes = { xmlns: svgNamespace, 'xmlns:xlink': xlinkNamespace, ...clean.attributes };
  if (drawn(clean, byId(clean), new Set(), mostDrawn) > mostDrawn) {
    removed.add('use');
    dropUses(clean);
  }
  return { text: `${xmlText(toXml(clean))}\n`, removed: [...removed].sort() };
}

function parse(bytes: Uint8Array): Element | null {
  try {
    const root = fromXml(new TextDecoder().decode(bytes)).children.find((child) => child.type === 'element');
    return root !== undefined && /^(?:svg:)?svg$/.test(root.name) ? withoutPrefix(root) : null;
  } catch {
    // Whatever the parser says, the file is no drawing that can be published.
    return null;
  }
}

/** Some programs write `svg:` before every name. */
function withoutPrefix(element: Element): Element {
  if (!element.name.startsWith('svg:')) return element;
  const children = element.children.map((child) => (child.type === 'element' ? withoutPrefix(child) : child));
  return { ...element, name: element.name.slice('svg:'.length), children };
}

function cleanElement(element: Element, removed: Set<string>, depth: number): Element | null {
  if (depth > deepest) return null;
  const children: ElementContent[] = [];
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') children.push({ type: 'text', value: child.value });
    if (child.type !== 'element') continue;
    const kept = svgElements.has(child.name) && isSafeElement(child);
    const clean = kept ? cleanElement(child, removed, depth + 1) : null;
    if (clean !== null) children.push(clean);
    else if (kept) return null;
    else if (!isEditorsOwn(child.name)) removed.add(child.name);
  }
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    const text = String(value ?? '');
    if (mayStay(name, text)) attributes[name] = text;
    else if (!/^xmlns(?::|$)/.test(name) && (!isEditorsOwn(name) || name.startsWith('on'))) {
      removed.add(`${name} of ${element.name}`);
    }
  }
  return { type: 'element', name: element.name, attributes, children };
}

/** A style sheet inside the drawing is kept whole or not at all. */
function isSafeElement({ name, children }: Element): boolean {
  if (name !== 'style') return true;
  return isSafeStyle(children.map((child) => ('value' in child ? child.value : '')).join(''));
}

function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (child.type === 'element') yield* everyElement(child);
}

function byId(root: Element): ReadonlyMap<string, Element> {
  const named = [...everyElement(root)].filter(({ attributes }) => attributes.id);
  return new Map(named.map((element) => [element.attributes.id ?? '', element]));
}

/** How many elements are drawn when every `use` is followed; more than `most` when there are too many to count. */
function drawn(
  element: Element,
  ids: ReadonlyMap<string, Element>,
  under: ReadonlySet<Element>,
  most: number,
): number {
  if (under.has(element)) return most + 1;
  const within = new Set([...under, element]);
  let count = 1;
  const target = element.name === 'use' ? ids.get(targetOf(element)) : undefined;
  for (const child of target === undefined ? element.children : [...element.children, target]) {
    if (child.type === 'element') count += drawn(child, ids, within, most - count);
    if (count > most) return count;
  }
  return count;
}

function targetOf({ attributes }: Element): string {
  return (attributes.href ?? attributes['xlink:href'] ?? '').trim().slice(1);
}

function dropUses(root: Element): void {
  for (const element of everyElement(root)) {
    element.children = element.children.filter((child) => child.type !== 'element' || child.name !== 'use');
  }
}
