import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Plugin } from 'unified';
import { type TreeCleaner, treeCleaner } from '../context/clean-tree.ts';
import { placeOf, type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { markdownOf } from '../mends/written-text.ts';
import { allowedProperties } from '../raw/allowed-properties.ts';
import { hiddenHtml, isHidden } from '../raw/hidden-html.ts';
import * as removed from '../raw/removed-html.ts';
import { sanitizeSchema } from '../raw/sanitize-schema.ts';
import { plainText } from '../tree/plain-text.ts';

const allowed = new Set(sanitizeSchema.tagNames);
const dropped = new Set(sanitizeSchema.strip);

/**
 * Leaves in the tree only what the schema allows, and reports what went (safety R5). Whether an element and its
 * attributes may stay is asked of rehype-sanitize; elements without attributes need no asking.
 * Text that character references made is brought to NFC. What is left nests as browsers will nest it: a `<button>` or a
 * formula may hold a paragraph within a paragraph, and without it the second one ends the first.
 */
export const sanitize: Plugin<[], Root> = () => {
  const nest = rehypeRaw();
  return (tree, file) => {
    const context = transformContextOf(file);
    const markdown = markdownOf(file);
    const texts = treeCleaner(context);
    const asked: Element[] = [];
    cleanTexts(tree.children, texts, asked);
    const run: Run = {
      context,
      markdown,
      properties: allowedProperties(asked),
      hidden: [],
      unwrapped: false,
    };
    tree.children = clean(tree.children, run);
    texts.report(context);
    const [hidden] = run.hidden;
    if (hidden !== undefined)
      context.problems.push(hiddenHtml(hidden, run.hidden.length, placeOf(hidden, context)));
    const [first] = context.word;
    if (first !== undefined) context.problems.push(removed.removedWord(context.word.length, first));
    return run.unwrapped ? (nest(tree, file) as Root) : tree;
  };
};

interface Run {
  readonly context: TransformContext;
  readonly markdown: string;
  readonly properties: ReadonlyMap<Element, Properties>;
  /** What was written to be hidden and has words. */
  readonly hidden: Element[];
  /** Whether an element went and its content stayed. */
  unwrapped: boolean;
}

/** Cleans what may stay, and gathers the elements whose attributes are to be judged. */
function cleanTexts(nodes: readonly RootContent[], texts: TreeCleaner, asked: Element[]): void {
  for (const node of nodes) {
    if (node.type === 'text') texts.cleanValue(node);
    if (node.type !== 'element' || dropped.has(node.tagName)) continue;
    if (mayStay(node) && hasProperties(node)) {
      texts.cleanProperties(node);
      asked.push(node);
    }
    cleanTexts(node.children, texts, asked);
  }
}

function mayStay({ tagName, properties }: Element): boolean {
  return allowed.has(tagName) && (tagName !== 'input' || properties.type === 'checkbox');
}

function clean(nodes: readonly RootContent[], run: Run): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') kept.push(node);
    else if (node.type === 'element') kept.push(...cleanElement(node, run));
    else if (node.type === 'comment') {
      const problem = removed.removedComment(node, placeOf(node, run.context));
      if (problem !== null) run.context.problems.push(problem);
    }
  }
  return kept;
}

function cleanElement(element: Element, run: Run): ElementContent[] {
  const { tagName } = element;
  if (hasProperties(element) && isHidden(element)) {
    if (plainText(element).trim() !== '') run.hidden.push(element);
    return [];
  }
  if (!mayStay(element)) {
    const at = placeOf(element, run.context);
    const address = removed.addressAsTag(element);
    if (address !== null) run.context.problems.push(removed.tagAsWord(address, at));
    else if (removed.isWordElement(tagName)) run.context.word.push(at);
    else run.context.problems.push(removed.removedElement(element, dropped.has(tagName), at));
    if (dropped.has(tagName)) return [];
    run.unwrapped = true;
    return clean(element.children, run);
  }
  if (hasProperties(element)) element.properties = cleanProperties(element, run);
  element.children = clean(element.children, run);
  const bare = tagName === 'span' && !hasProperties(element);
  return bare ? element.children : [element];
}

function cleanProperties(element: Element, run: Run): Properties {
  const before = element.properties;
  const after = run.properties.get(element) ?? {};
  for (const [name, value] of Object.entries(before)) {
    const left = Object.hasOwn(after, name) ? after[name] : undefined;
    if (left !== undefined && length(left) === length(value)) continue;
    const at = placeOf(element, run.context);
    if (removed.isWordProperty(name, value)) run.context.word.push(at);
    else run.context.problems.push(removed.removedProperty(element, name, at, sourceOf(element, run)));
    if (length(left) === 0) delete after[name];
  }
  return after;
}

function sourceOf({ position }: Element, { markdown }: Run): string {
  // What parsing moves out of a table has no place.
  const [from, to] = [position?.start?.offset, position?.end?.offset];
  return from === undefined ? '' : markdown.slice(from, to);
}

function hasProperties({ properties }: Element): boolean {
  for (const _ in properties) return true;
  return false;
}

function length(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
