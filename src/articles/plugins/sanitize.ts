import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import type { Plugin } from 'unified';
import { type TreeCleaner, treeCleaner } from '../clean-tree.ts';
import { type Draft, draftOf, placeOf } from '../draft.ts';
import * as removed from '../removed-html.ts';
import { sanitizeSchema } from '../sanitize-schema.ts';

const allowed = new Set(sanitizeSchema.tagNames);
const dropped = new Set(sanitizeSchema.strip);
const judge = rehypeSanitize(sanitizeSchema) as (tree: Root) => Root;

/**
 * Leaves in the tree only what the schema allows, and reports what went (safety R5). Whether an element and its
 * attributes may stay is asked of rehype-sanitize, element by element; elements without attributes need no asking.
 * Text that character references made is brought to NFC. What is left nests as browsers will nest it: a `<button>` or a
 * formula may hold a paragraph within a paragraph, and without it the second one ends the first.
 */
export const sanitize: Plugin<[], Root> = () => {
  const nest = rehypeRaw();
  return (tree, file) => {
    const draft = draftOf(file);
    const texts = treeCleaner(draft);
    const run: Run = { draft, texts, unwrapped: false };
    tree.children = clean(tree.children, run);
    texts.report(draft);
    const [first] = draft.word;
    if (first !== undefined) draft.problems.push(removed.removedWord(draft.word.length, first));
    return run.unwrapped ? (nest(tree, file) as Root) : tree;
  };
};

/** Judged by their scheme, which browsers read without white space before it and in any letter case. */
const addressProperties = Object.keys(sanitizeSchema.protocols ?? {});

function lowerCase(text: string): string {
  return text.toLowerCase();
}

interface Run {
  readonly draft: Draft;
  readonly texts: TreeCleaner;
  /** Whether an element went and its content stayed. */
  unwrapped: boolean;
}

function clean(nodes: readonly RootContent[], run: Run): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      run.texts.cleanValue(node);
      kept.push(node);
    } else if (node.type === 'element') kept.push(...cleanElement(node, run));
    else if (node.type === 'comment') {
      const problem = removed.removedComment(node, placeOf(node, run.draft));
      if (problem !== null) run.draft.problems.push(problem);
    }
  }
  return kept;
}

function cleanElement(element: Element, run: Run): ElementContent[] {
  const { tagName } = element;
  const foreignInput = tagName === 'input' && element.properties.type !== 'checkbox';
  if (!allowed.has(tagName) || foreignInput) {
    const at = placeOf(element, run.draft);
    if (removed.isWordElement(tagName)) run.draft.word.push(at);
    else run.draft.problems.push(removed.removedElement(element, dropped.has(tagName), at));
    if (dropped.has(tagName)) return [];
    run.unwrapped = true;
    return clean(element.children, run);
  }
  if (!isEmpty(element.properties)) {
    run.texts.cleanProperties(element);
    element.properties = cleanProperties(element, run);
  }
  element.children = clean(element.children, run);
  const bare = tagName === 'span' && isEmpty(element.properties);
  return bare ? element.children : [element];
}

function cleanProperties(element: Element, run: Run): Properties {
  const before = element.properties;
  for (const name of addressProperties) {
    const address = before[name];
    if (typeof address === 'string') before[name] = address.trim().replace(/^[a-z][a-z\d+.-]*:/i, lowerCase);
  }
  const after = judged(element);
  for (const [name, value] of Object.entries(before)) {
    const left = Object.hasOwn(after, name) ? after[name] : undefined;
    if (left !== undefined && length(left) === length(value)) continue;
    const at = placeOf(element, run.draft);
    if (removed.isWordProperty(name, value)) run.draft.word.push(at);
    else run.draft.problems.push(removed.removedProperty(element, name, at));
    if (length(left) === 0) delete after[name];
  }
  return after;
}

function isEmpty(properties: Properties): boolean {
  for (const _ in properties) return false;
  return true;
}

function judged(element: Element): Properties {
  const [safe] = judge({ type: 'root', children: [{ ...element, children: [] }] }).children;
  return safe?.type === 'element' ? safe.properties : {};
}

function length(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
