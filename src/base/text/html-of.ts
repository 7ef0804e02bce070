import type { Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const writers = {
  html: unified().use(rehypeStringify, { upperDoctype: true }).freeze(),
  svg: unified().use(rehypeStringify, { space: 'svg' }).freeze(),
};

/** The HTML of a tree or of some nodes; `space` says what stands around them. */
export function htmlOf(
  nodes: Root | RootContent | readonly RootContent[],
  space: 'html' | 'svg' = 'html',
): string {
  const tree: Root = 'length' in nodes ? { type: 'root', children: [...nodes] } : rootOf(nodes);
  return writers[space].stringify(tree);
}

function rootOf(node: Root | RootContent): Root {
  return node.type === 'root' ? node : { type: 'root', children: [node] };
}
