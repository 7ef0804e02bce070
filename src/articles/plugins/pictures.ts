import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { draftOf, placeOf } from '../draft.ts';
import { findPicture, notePicture, showPicture } from '../picture.ts';
import { eachElement } from '../walk.ts';

/**
 * Finds the pictures of the front matter and that of every `img`, which gets holes for its address and size. An `img`
 * that names no picture becomes its alternative text.
 */
export const pictures: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  eachElement(tree, (element, index, parent) => {
    if (element.tagName !== 'img') return;
    const { src: address, alt, ...others } = element.properties;
    const picture = typeof address === 'string' ? findPicture(address, placeOf(element, draft), draft) : null;
    if (picture === null) {
      parent.children[index] = { type: 'text', value: String(alt ?? '') };
      return;
    }
    notePicture(picture, draft);
    draft.pictures.set(element, picture);
    showPicture(element, picture, String(alt ?? ''), others);
  });
  for (const [index, field] of draft.input.figures.entries()) {
    const picture = findPicture(field.src, field.at, draft);
    if (picture !== null) draft.frontFigures.push({ field, picture, number: index + 1 });
  }
};
