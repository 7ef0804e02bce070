import type { Element } from 'hast';
import { type Problem, warning } from '../../../base/problem.ts';
import type { FigureField } from '../../front-matter/values/field-values.ts';
import { placeOf, type TransformContext } from '../context/transform-context.ts';
import { findPicture, notePicture, showPicture } from '../pictures/picture.ts';
import { findFigureFile } from '../recordings/written-file.ts';
import type { Parent } from '../tree/walk.ts';
import type { Rule } from './visit-elements.ts';

/**
 * Finds the pictures of the front matter and that of every `img`, which gets holes for its address and size. An `img`
 * that names no picture becomes its alternative text.
 */
export const pictures: Rule = (_, context) => {
  const images: { readonly image: Element; readonly parent: Parent }[] = [];
  return {
    element: (image, _, parent) => {
      if (image.tagName === 'img') images.push({ image, parent });
      return true;
    },
    end: () => {
      for (const { image, parent } of images) show(image, parent, context);
      for (const [index, field] of context.input.figures.entries()) {
        if (findFigureFile(field.src, field.at, context) !== null) continue;
        context.problems.push(...unplayed(field));
        const picture = findPicture(field.src, field.at, context);
        if (picture !== null) context.frontFigures.push({ field, picture, number: index + 1 });
      }
    },
  };
};

/** What only films and sounds have is lost where a picture has it. */
function unplayed({ src, poster, subtitles, transcript, places }: FigureField): Problem[] {
  const name = poster !== null ? 'poster' : subtitles.length > 0 ? 'subtitles' : 'transcript';
  if (name === 'transcript' && transcript === null) return [];
  return [
    warning(
      'unused-field',
      places[name],
      `"${name}" is for films and sounds; "${src}" is none by its ending, so it is not used.`,
      'Remove it, or write the name of the film behind "src:".',
    ),
  ];
}

/** The size that Obsidian has behind a picture's words: `![Cầu|300](…)`. */
const size = /\s*\|\s*\d{1,4}(?:x\d{1,4})?\s*$/;

function show(image: Element, parent: Parent, context: TransformContext): void {
  const { src: address, alt: written, ...others } = image.properties;
  const alt = String(written ?? '')
    .replace(size, '')
    .trim();
  const picture =
    typeof address === 'string' ? findPicture(address, placeOf(image, context), context, true) : null;
  if (picture === null) {
    parent.children[parent.children.indexOf(image)] = { type: 'text', value: alt };
    return;
  }
  notePicture(picture, context);
  context.pictures.set(image, picture);
  showPicture(image, picture, alt, others);
}
