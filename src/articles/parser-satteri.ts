import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { error, Failure } from '../base/problem.ts';
import { mask, unmask } from './parser-masks.ts';
import { isPlain } from './parser-plain.ts';

/** The tree of a Markdown text, or null when remark-parse must read it. */
export type ReadMarkdown = (markdown: string) => Root | null;

/**
 * Sätteri, a parser in native code, held to the trees that remark-parse makes with our syntax, positions included; of
 * what it might read in another way it makes nothing. Rejects with a Failure where its native code cannot be loaded.
 */
export async function loadSatteri(load = () => import('satteri')): Promise<ReadMarkdown> {
  const { markdownToMdast } = await load().catch((cause: unknown) => {
    throw new Failure([noNativeParser(cause)]);
  });
  const features = { gfm: true, frontmatter: false };
  return (markdown) => {
    if (!isPlain(markdown)) return null;
    const text = mask(markdown);
    if (text === null) return null;
    const tree = markdownToMdast(text, { features }) as Root;
    if (isForeign(tree, text)) return null;
    if (text !== markdown) unmask(tree);
    return tree;
  };
}

/** Lets `read` parse what it can, and the parser that was there before the rest. */
export const readFirst: Plugin<[ReadMarkdown | null], string, Root> = function (read) {
  const { parser } = this;
  if (read === null || parser === undefined) return;
  this.parser = (text, file) => read(text) ?? parser(text, file);
};

/** Whether the tree holds what our syntax does not have: code without a fence, or a bare link. */
function isForeign(node: Nodes, text: string): boolean {
  if (node.type === 'code') return true;
  if (node.type === 'link') {
    const first = text.charAt(node.position?.start.offset ?? 0);
    if (first !== '[' && first !== '<') return true;
  }
  return 'children' in node && node.children.some((child) => isForeign(child, text));
}

function noNativeParser(cause: unknown) {
  const [why = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
  return error(
    'no-native-parser',
    null,
    `The parser Sätteri, which reads the Markdown of sites of 1,000 articles and more, has no native code for this machine: ${why.replace(/\.$/, '')}.`,
    'Write "markdown: { parser: remark }" in bantin.yaml: the site becomes the same, more slowly. Or install bantin anew on this machine.',
  );
}
