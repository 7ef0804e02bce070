import type { Element } from 'xast';

/** Longer chains of references, also with what is nested between them, could exhaust the stack of whoever draws them. */
const longestChain = 100;
const deepest = 1_000;
/** More references than this are not followed. */
const mostFollowed = 1_000_000;

/**
 * How many elements are written, and how many are drawn when every reference of a drawing is followed: of `use`, and of patterns, masks, clip paths,
 * markers and filters, also by a style sheet inside. Infinity when some name each other in a circle or in too long a chain.
 * Takes time by the size of the drawing alone: what an element draws is counted once (safety P41).
 */
export function countDrawn(root: Element): { readonly written: number; readonly drawn: number } {
  const elements = everyElement(root);
  const byId = new Map<string, Element>();
  for (const element of elements) {
    const { id } = element.attributes;
    if (id && !byId.has(id)) byId.set(id, element);
  }
  const rules = rulesOf(elements);
  const known = new Map<Element, { readonly drawn: number; readonly chain: number }>();
  let followed = 0;
  const count = (element: Element, above: number): { readonly drawn: number; readonly chain: number } => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (above > deepest) return endless;
    known.set(element, endless);
    let drawn = 1;
    let chain = 0;
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      const below = count(child, above + 1);
      drawn += below.drawn;
      chain = Math.max(chain, below.chain);
    }
    for (const id of referencesOf(element, rules)) {
      const target = byId.get(id);
      if (target === undefined) continue;
      followed += 1;
      const below = followed > mostFollowed ? endless : count(target, above + 1);
      if (!isGradient(target)) drawn += below.drawn;
      chain = Math.max(chain, below.chain + 1);
    }
    const result = chain > longestChain ? endless : { drawn, chain };
    known.set(element, result);
    return result;
  };
  return { written: elements.length, drawn: count(root, 0).drawn };
}

const endless = { drawn: Number.POSITIVE_INFINITY, chain: Number.POSITIVE_INFINITY } as const;

/** All of them, each before what is in it. */
function everyElement(root: Element): readonly Element[] {
  const found = [root];
  for (const element of found) {
    for (const child of element.children) if (child.type === 'element') found.push(child);
  }
  return found;
}

/** Its colours are read, and nothing in it is drawn. */
function isGradient({ name }: Element): boolean {
  return name === 'linearGradient' || name === 'radialGradient';
}

/** The ids that each class, id and name of elements is given by the style sheets. */
type Rules = ReadonlyMap<string, ReadonlySet<string>>;

function rulesOf(elements: readonly Element[]): Rules {
  const rules = new Map<string, Set<string>>();
  for (const { name, children } of elements) {
    if (name !== 'style') continue;
    const css = children.map((child) => ('value' in child ? child.value : '')).join('');
    for (const rule of css.split('}')) {
      const [selector = '', body = ''] = splitAt(rule, rule.lastIndexOf('{'));
      const ids = idsIn(body);
      if (ids.length === 0) continue;
      for (const [word] of subjectsOf(selector).matchAll(/[\w\u0080-\uffff-]+|\*/g)) {
        const known = rules.get(word) ?? new Set();
        for (const id of ids) known.add(id);
        rules.set(word, known);
      }
    }
  }
  return rules;
}

/** Of each selector the last part, which names the elements that it is about. */
function subjectsOf(selectors: string): string {
  const lasts = selectors.split(',').map((selector) =>
    selector
      .trim()
      .split(/[\s>+~]/)
      .at(-1),
  );
  return lasts.join(' ');
}

function splitAt(text: string, index: number): readonly string[] {
  return index < 0 ? [] : [text.slice(0, index), text.slice(index)];
}

function referencesOf({ name, attributes }: Element, rules: Rules): readonly string[] {
  const found: string[] = [];
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'href' || attribute === 'xlink:href') found.push((value ?? '').trim().slice(1));
    else found.push(...idsIn(value ?? ''));
  }
  if (rules.size === 0) return found;
  const words = [name, '*', attributes.id ?? '', ...(attributes.class ?? '').split(/\s+/)];
  const styled = new Set<string>();
  for (const word of words) for (const id of rules.get(word) ?? []) styled.add(id);
  return [...found, ...styled];
}

function idsIn(text: string): string[] {
  if (!text.includes('#')) return [];
  return Array.from(text.matchAll(/url\s*\(\s*["']?#([^"')]*)/gi), ([, id = '']) => id.trim());
}
