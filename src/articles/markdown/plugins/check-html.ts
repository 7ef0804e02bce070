import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { Failure } from '../../../base/problem.ts';
import { findTooDeep, tooDeep } from '../context/bounds.ts';
import { placeOf, transformContextOf } from '../context/transform-context.ts';

/** Stops the chain with a Failure when the HTML is nested deeper than the limit, as raw HTML may be (safety R4). */
export const checkHtml: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  const deep = findTooDeep(tree, context.settings.limits.depth);
  if (deep !== null) throw new Failure([tooDeep(placeOf(deep, context))]);
};
