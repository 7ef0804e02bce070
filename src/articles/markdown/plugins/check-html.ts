import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { Failure } from '../../../base/problem.ts';
import { findTooDeep, tooDeep } from '../bounds.ts';
import { draftOf, placeOf } from '../draft.ts';

/** Stops the chain with a Failure when the HTML is nested deeper than the limit, as raw HTML may be (safety R4). */
export const checkHtml: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  const deep = findTooDeep(tree, draft.settings.limits.depth);
  if (deep !== null) throw new Failure([tooDeep(placeOf(deep, draft))]);
};
