import { h } from 'hastscript';
import { nothing, type Rule } from './visit-elements.ts';

/** Puts every picture of the site into a `picture` element, where a hole waits for its other sizes and formats (R4.4). */
export const pictureElements: Rule = (_, { pictures }) => ({
  element: (element, index, parent) => {
    const picture = pictures.get(element);
    if (picture === undefined || picture.remote) return true;
    const sources = { type: 'hole', hole: `sources:${picture.src}` } as const;
    parent.children[index] = h('picture', {}, [sources, element]);
    return true;
  },
  end: nothing,
});
