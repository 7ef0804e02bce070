import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { type Draft, draftOf, placeOf, type WrittenFile } from '../draft.ts';
import { newFigure } from '../placed-figure.ts';
import { fieldOf, findFigureFile, writtenFile } from '../recordings/written-file.ts';
import { flowElements, isBlank, isElement, type Parent } from '../walk.ts';

/**
 * Finds the films, sounds and documents among what is written as pictures, and puts a figure in the place of each that stands in
 * a paragraph without words. `fillFileFigures` says later what is in it, since its addresses are no addresses of the text.
 */
export const fileFigures: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  if (mayNameFile.test(draft.input.body)) convert(tree, draft);
};

/** Places those of the front matter that the text does not name: the article's first figure after the lead, the others at the end. */
export const frontFileFigures: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  const named = new Set([...draft.fileFigures.values()].map(({ file }) => file.src));
  for (const [index, field] of draft.input.figures.entries()) {
    const found = findFigureFile(field.src, field.at, draft);
    if (found === null || named.has(found.file.src)) continue;
    const figure = place(writtenFile(found, { caption: null, alt: null }, field), draft);
    const opening = tree.children.findIndex((child) => isElement(child, 'p'));
    const notes = tree.children.findIndex(isNotes);
    const end = notes < 0 ? tree.children.length : notes;
    const top = draft.input.lead === null ? opening + 1 : 0;
    tree.children.splice(index === 0 ? top : end, 0, figure);
  }
};

const mayNameFile = /\.(?:mp4|m4v|webm|ogv|mp3|m4a|og[ga]|opus|wav|aac|flac|weba|pdf)\b/i;

function convert(parent: Parent, draft: Draft): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (isElement(child, 'p')) {
      const made = fromParagraph(child, draft);
      if (made === null) continue;
      parent.children.splice(index, 1, ...made);
      index += made.length - 1;
    } else if (isElement(child, ...flowElements)) convert(child, draft);
  }
}

/** Of a paragraph of nothing but pictures, the figures of what is none, and paragraphs of the others; null of any other. */
function fromParagraph(paragraph: Element, draft: Draft): ElementContent[] | null {
  const shown = paragraph.children.filter((child) => !isBlank(child) && !isElement(child, 'br'));
  if (!shown.every((child) => isElement(child, 'img'))) return null;
  const files = shown.map((image) => fromImage(image as Element, draft));
  if (files.every((found) => found === null)) return null;
  return files.map((found, index) =>
    found === null ? { ...paragraph, children: shown.slice(index, index + 1) } : place(found, draft),
  );
}

function fromImage(image: Element, draft: Draft): WrittenFile | null {
  const { src, alt, title } = image.properties;
  const found = typeof src === 'string' ? findFigureFile(src, placeOf(image, draft), draft) : null;
  if (found === null) return null;
  const [spoken, caption] = [String(alt ?? '') || null, String(title ?? '') || null];
  const field = fieldOf(found.file.src, draft);
  // As of what is shown from elsewhere: the one thing that is said of it is said to all.
  const isAlone = found.kind !== 'document' && caption === null && (field?.caption ?? null) === null;
  const said = isAlone ? { caption: spoken, alt: null } : { caption, alt: spoken };
  return writtenFile(found, said, field);
}

function place(written: WrittenFile, draft: Draft): Element {
  const figure = newFigure();
  draft.fileFigures.set(figure, written);
  return figure;
}

function isNotes(node: { readonly type: string }): boolean {
  return isElement(node) && node.properties.dataFootnotes !== undefined;
}
