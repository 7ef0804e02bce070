import type { Element, ElementContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { xmlText } from '../base/text/escape.ts';
import { countDrawn } from './count-drawn.ts';
import { isEditorsOwn, isSafeStyle, mayStay, svgElements } from './svg-rules.ts';
import { svgText } from './svg-text.ts';

interface CleanSvg {
  readonly text: string;
  /** What was left out that a person may miss: names of elements, and of attributes with their elements. */
  readonly removed: readonly string[];
  /** Whether references in it make more of it than anybody can draw: then it must not be published. */
  readonly endless: boolean;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/** Deeper drawings could exhaust the stack of whoever reads them. */
const deepest = 100;
/** What may be drawn in all when every reference is followed, and how much more than is written (safety P41). */
const mostDrawn = 100_000;
const mostRepeated = 20;

/**
 * The drawing with nothing but shapes, text and paint. Null when it is no well-formed SVG, or is nested too deeply. Of what
 * a document type declares plain entities alone are known; all others make the file unusable.
 */
export function cleanSvg(bytes: Uint8Array): CleanSvg | null {
  const root = parse(bytes);
  if (root === null) return null;
  const removed = new Set<string>();
  const clean = cleanElement(root, removed, 0);
  if (clean === null) return null;
  clean.attributes = { xmlns: svgNamespace, 'xmlns:xlink': xlinkNamespace, ...clean.attributes };
  const { written, drawn } = countDrawn(clean);
  const endless = drawn > Math.max(mostDrawn, mostRepeated * written);
  return { text: `${xmlText(toXml(clean))}\n`, removed: [...removed].sort(), endless };
}

function parse(bytes: Uint8Array): Element | null {
  try {
    const text = svgText(bytes);
    const root = text === null ? undefined : fromXml(text).children.find((child) => child.type === 'element');
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
      removed.add(`<${element.name} ${name}>`);
    }
  }
  return { type: 'element', name: element.name, attributes, children };
}

/** A style sheet inside the drawing is kept whole or not at all. */
function isSafeElement({ name, children }: Element): boolean {
  if (name !== 'style') return true;
  return isSafeStyle(children.map((child) => ('value' in child ? child.value : '')).join(''));
}
