import type { Element, Root, RootContent } from 'hast';

/** The text in a part of a tree, in one line. */
export function wordsOf(node: Root | RootContent): string {
  return plain(node).replace(/\s+/g, ' ').trim();
}

function plain(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(plain).join('');
  return node.type === 'element' && /^(?:br|p|div|li|td|th|h\d)$/.test(node.tagName) ? ` ${text} ` : text;
}

/** All elements of these names, in the order of the text. */
export function elementsOf(node: Root | Element, ...names: readonly string[]): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inside = elementsOf(child, ...names);
    return names.length === 0 || names.includes(child.tagName) ? [child, ...inside] : inside;
  });
}

export function isEmptyNode(node: RootContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

export function classesOf({ properties }: Element): string {
  const { className } = properties;
  return Array.isArray(className) ? className.join(' ') : String(className ?? '');
}

/** All of it in bold. */
export function isAllStrong(one: Element): boolean {
  const strong = elementsOf(one, 'strong', 'b').map(wordsOf).join('').replace(/\s/g, '');
  return strong !== '' && strong === wordsOf(one).replace(/\s/g, '');
}
