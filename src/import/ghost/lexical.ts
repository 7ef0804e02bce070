import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { isObject } from '../../base/is-object.ts';
import { type CardValues, cardElements, type TellCard } from './cards.ts';
import { inMarks } from './in-marks.ts';

/** The text that Ghost's editor of today keeps, as HTML; null for what is none. Throws a `RangeError` for one nested without end. */
export function lexicalTree(json: string, tell: TellCard): Root | null {
  const root = nodeIn(json);
  return root === null ? null : { type: 'root', children: childrenOf(root, tell) };
}

type Node = CardValues;

function nodeIn(json: string): Node | null {
  try {
    const { root } = JSON.parse(json) as { root?: unknown };
    return isObject(root) && Array.isArray(root.children) ? root : null;
  } catch {
    return null;
  }
}

function childrenOf({ children }: Node, tell: TellCard): ElementContent[] {
  return (Array.isArray(children) ? children : []).filter(isObject).flatMap((one) => elementsFor(one, tell));
}

function elementsFor(node: Node, tell: TellCard): ElementContent[] {
  const within = () => childrenOf(node, tell);
  const type = String(node.type ?? '').replace(/^extended-/, '');
  switch (type) {
    case 'paragraph':
      return [h('p', within())];
    case 'heading':
      return [h(/^h[1-6]$/.test(String(node.tag)) ? String(node.tag) : 'h2', within())];
    case 'quote':
    case 'aside':
      return [h('blockquote', [h('p', within())])];
    case 'list':
      return [list(node, within())];
    case 'listitem':
      return [h('li', within())];
    case 'link':
    case 'autolink':
      return [h('a', { href: String(node.url ?? '') }, within())];
    case 'text':
    case 'code-highlight':
      return inMarks(String(node.text ?? ''), Number(node.format) || 0);
    case 'linebreak':
      return [h('br')];
    case 'tab':
      return [{ type: 'text', value: ' ' }];
    default:
      return Array.isArray(node.children) ? within() : cardElements(type, node, tell);
  }
}

/** A list within a list stands alone in an item here; in HTML it belongs to the item before it. */
function list({ listType, start }: Node, items: readonly ElementContent[]): ElementContent {
  const isNumbered = listType === 'number';
  const joined: ElementContent[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    const isInner = item.type === 'element' && item.children.length > 0 && item.children.every(isList);
    if (isInner && before?.type === 'element') before.children.push(...item.children);
    else joined.push(item);
  }
  if (!isNumbered) return h('ul', joined);
  return h('ol', Number(start) > 1 ? { start: Number(start) } : {}, joined);
}

function isList(one: ElementContent): boolean {
  return one.type === 'element' && /^[ou]l$/.test(one.tagName);
}
