import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { decoded } from '../../base/text/decoded.ts';
import { elementsOf, isEmptyNode, wordsOf } from './words-of.ts';

/** Elements that stand for a footnote and what it says; `data-note` is its name. */
export const noteReference = 'bantin-note-reference';
export const noteText = 'bantin-note';

/**
 * Makes footnotes of links that lead to a part of the page which leads back, as Word, editors and all converters write them. Names
 * and classes differ everywhere; that the two lead to each other does not.
 */
export function joinFootnotes(tree: Root): void {
  const parents = parentsOf(tree);
  const inOrder = [...parents.keys()];
  const position = new Map(inOrder.map((one, index) => [one, index]));
  const byId = new Map<string, Element>();
  for (const one of inOrder) {
    for (const id of [one.properties.id, one.tagName === 'a' ? one.properties.name : undefined])
      if (typeof id === 'string' && !byId.has(id)) byId.set(id, one);
  }
  const links = inOrder.filter(({ tagName }) => tagName === 'a');
  const targetOf = (link: Element) => {
    const href = link.properties.href;
    return typeof href === 'string' && href.startsWith('#') ? byId.get(decoded(href.slice(1))) : undefined;
  };
  const notes = new Map<Element, string>();
  const gone: Element[] = [];
  for (const link of links) {
    const target = targetOf(link);
    if (target === undefined || wordsOf(link).length > longestMark) continue;
    const text = blockOf(target, parents);
    if (text === null || (position.get(text) ?? 0) < (position.get(link) ?? 0)) continue;
    const place = around(link, parents);
    const back = elementsOf(text, 'a').filter((one) => {
      const origin = targetOf(one);
      return origin !== undefined && (place.includes(origin) || elementsOf(link).includes(origin));
    });
    if (back.length === 0 && !notes.has(text)) continue;
    const name = notes.get(text) ?? String(new Set(notes.values()).size + 1);
    notes.set(text, name);
    const outer = parents.get(link);
    const isAlone =
      outer?.type === 'element' && outer.tagName === 'sup' && wordsOf(outer) === wordsOf(link) ? outer : link;
    replace(isAlone, [h(noteReference, { dataNote: name })], parents);
    for (const one of back) gone.push(one);
  }
  for (const one of gone) replace(one, [], parents);
  const texts = [...notes].map(([text, name]) => {
    remove(text, parents);
    const children = text.tagName === 'p' ? [h('p', text.children)] : text.children;
    const note = h(noteText, { dataNote: name }, children);
    trimMark(note);
    return note;
  });
  tree.children.push(...texts);
}

const longestMark = 8;

function parentsOf(tree: Root): Map<Element, Root | Element> {
  const parents = new Map<Element, Root | Element>();
  const visit = (parent: Root | Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      parents.set(child, parent);
      visit(child);
    }
  };
  visit(tree);
  return parents;
}

/** The link with what is close around it: its marks may be what is led back to. */
function around(link: Element, parents: ReadonlyMap<Element, Root | Element>): Element[] {
  const place = [link];
  for (let height = 0; height < 3; height += 1) {
    const parent = parents.get(place.at(-1) ?? link);
    if (parent?.type !== 'element' || /^(?:p|li|div|td|body|article|section)$/.test(parent.tagName)) break;
    place.push(parent);
  }
  const beside = parents.get(link)?.children ?? [];
  const at = beside.indexOf(link);
  const before = beside[at - 1];
  return before?.type === 'element' ? [...place, before] : place;
}

function blockOf(target: Element, parents: ReadonlyMap<Element, Root | Element>): Element | null {
  let one: Root | Element | undefined = target;
  while (one?.type === 'element') {
    if (/^(?:li|p|dd|div|aside)$/.test(one.tagName)) {
      const outer = parents.get(one);
      return one.tagName === 'p' && outer?.type === 'element' && outer.tagName === 'li' ? outer : one;
    }
    one = parents.get(one);
  }
  return null;
}

function replace(one: Element, by: RootContent[], parents: ReadonlyMap<Element, Root | Element>): void {
  const parent = parents.get(one);
  const at = parent?.children.indexOf(one) ?? -1;
  if (parent !== undefined && at >= 0) (parent.children as RootContent[]).splice(at, 1, ...by);
}

/** Takes the text of a note out, and what held nothing but notes: their list, its heading and its line. */
function remove(text: Element, parents: ReadonlyMap<Element, Root | Element>): void {
  let one: Element = text;
  for (;;) {
    const parent = parents.get(one);
    replace(one, [], parents);
    if (parent?.type !== 'element' || !isOfNotes(parent)) return;
    one = parent;
  }
}

function isOfNotes(parent: Element): boolean {
  return parent.children.every(
    (child) => isEmptyNode(child) || (child.type === 'element' && /^(?:hr|h[1-6])$/.test(child.tagName)),
  );
}

/** Notes that are paragraphs repeat their mark: `[1] See …`. */
function trimMark(note: Element): void {
  const [first] = elementsOf(note, 'p', 'sup');
  const inner = first ?? note;
  const start = inner.children.find((child) => !isEmptyNode(child));
  if (start?.type === 'text')
    start.value = start.value.replace(/^\s*(?:\[\d{1,4}\]|\d{1,4}[.)]?|[*†‡^↑])(?=\s|$)\s*/, '');
  for (const child of note.children)
    if (child.type === 'element') child.children = child.children.filter((one) => !isBareBack(one));
}

function isBareBack(one: RootContent): boolean {
  return one.type === 'element' && one.tagName === 'sup' && wordsOf(one) === '';
}
