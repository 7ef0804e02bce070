import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { draftOf } from '../draft.ts';
import { eachElement } from '../walk.ts';

/** Puts every picture of the site into a `picture` element, where a hole waits for its other sizes and formats (R4.4). */
export const pictureElements: Plugin<[], Root> = () => (tree, file) => {
  const { pictures } = draftOf(file);
  eachElement(tree, (element, index, parent) => {
    const picture = pictures.get(element);
    if (picture === undefined || picture.remote) return true;
    const sources = { type: 'hole', hole: `sources:${picture.src}` } as const;
    const around: Element = {
      type: 'element',
      tagName: 'picture',
      properties: {},
      children: [sources, element],
    };
    parent.children[index] = around;
    return false;
  });
};
