import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { Failure } from '../../../base/problem.ts';
import { findTooDeep, htmlTooLarge, tooDeep } from '../context/bounds.ts';
import { placeOf, transformContextOf } from '../context/transform-context.ts';

/** Bytes of HTML that the smallest cell of a table becomes. */
const cellBytes = 10;

/**
 * Stops the chain with a Failure before HTML is made of a tree that is nested deeper than the limit, or whose tables
 * would fill their rows up to more HTML than the limit (safety R4, P18, P20).
 */
export const checkMarkdown: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  const { depth, htmlBytes } = context.settings.limits;
  const deep = findTooDeep(tree, depth);
  if (deep !== null) throw new Failure([tooDeep(placeOf(deep, context))]);
  let bytes = 0;
  eachTable(tree, (table) => {
    bytes += (table.children[0]?.children.length ?? 0) * table.children.length * cellBytes;
    if (bytes > htmlBytes) throw new Failure([htmlTooLarge(placeOf(table, context), htmlBytes)]);
  });
};

function eachTable(node: Nodes, visit: (table: Extract<Nodes, { type: 'table' }>) => void): void {
  if (node.type === 'table') visit(node);
  else if ('children' in node) for (const child of node.children) eachTable(child, visit);
}
