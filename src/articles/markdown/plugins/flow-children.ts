import type { Nodes, RootContent } from 'mdast';

/** All blocks of a kind below a node, those within lists and quotations too, in their order. */
export function* flowChildren<Type extends RootContent['type']>(
  node: Nodes,
  type: Type,
): Generator<Extract<RootContent, { type: Type }>> {
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return;
  for (const child of node.children) {
    if (child.type === type) yield child as Extract<RootContent, { type: Type }>;
    yield* flowChildren(child, type);
  }
}
