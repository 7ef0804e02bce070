import type { Element, ElementContent } from 'hast';
import type { TransformContext } from '../context/transform-context.ts';
import { isBlank, isElement } from '../tree/walk.ts';
import { isCreditLine, readTypedCaption } from './typed-caption.ts';

/** What a paragraph with pictures holds, in its order: an image, or the link around it, and paragraphs of its words. */
export type PictureBlock = { readonly shown: Element } | { readonly words: Element };

/**
 * The pictures of a paragraph that begins with some, and the captions typed behind or below them; null of any other. In a gallery
 * all words are captions, wherever they begin.
 */
export function pictureBlocks(
  paragraph: Element,
  isPicture: (node: ElementContent) => boolean,
  context: TransformContext,
  inGallery: boolean,
): PictureBlock[] | null {
  if (!paragraph.children.some(isPicture)) return null;
  const blocks: PictureBlock[] = [];
  let words: Element | null = null;
  let ends = false;
  const lines = linesOf(paragraph);
  for (const [index, line] of lines.entries()) {
    const end = line.findIndex((child) => !isBlank(child) && !isPicture(child));
    const rest = paragraphOf(paragraph, end < 0 ? [] : line.slice(end));
    const caption = readTypedCaption(rest, context, inGallery);
    // A caption of two lines is known by its second, which says whose the picture is.
    const next =
      caption === null && words === null && rest.children.length > 0 ? lines[index + 1] : undefined;
    const whole = next === undefined ? caption : readTypedCaption(join(rest, next), context, inGallery);
    const isCaption = inGallery || whole !== null;
    const shown = line.slice(0, end < 0 ? line.length : end).filter((child) => !isBlank(child));
    if (rest.children.some(isPicture) || (end > 0 && shown.length > 0 && !isCaption)) return null;
    if (shown.length > 0) words = null;
    blocks.push(...shown.map((one) => ({ shown: one as Element })));
    if (rest.children.length === 0) continue;
    if (words === null || (ends && !isCreditLine(rest))) {
      // The first words below the first pictures say whether the lines are pictures and captions at all.
      if (!isCaption && blocks.every((block) => 'shown' in block)) return null;
      words = rest;
      // Such a caption ends with its line, unless whose the picture is comes behind.
      ends = caption?.by === 'italics' || caption?.by === 'credit';
      blocks.push({ words });
    } else words = Object.assign(words, join(words, rest.children));
  }
  return blocks;
}

/** The first picture of a paragraph that stands on a line of its own, and whether words stand above it; null where none does. */
export function pictureAlone(
  paragraph: Element,
  isPicture: (node: ElementContent) => boolean,
): { readonly shown: Element; readonly isBelow: boolean } | null {
  const lines = paragraph.children.some(isPicture) ? linesOf(paragraph) : [];
  const index = lines.findIndex((line) => line.every((child) => isBlank(child) || isPicture(child)));
  const shown = lines[index]?.find(isPicture);
  return shown === undefined ? null : { shown: shown as Element, isBelow: index > 0 };
}

function join(words: Element, line: readonly ElementContent[]): Element {
  return { ...words, children: [...words.children, { type: 'text', value: '\n' }, ...line] };
}

function paragraphOf({ position, ...paragraph }: Element, children: readonly ElementContent[]): Element {
  const at = children.find((child) => child.position !== undefined)?.position ?? position;
  return { ...paragraph, children: [...children], ...(at && { position: at }) };
}

/** The lines of a paragraph, broken where its text is, or where a line break was asked for. */
function linesOf({ children }: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isElement(child, 'br')) lines.push([]);
    else if (child.type !== 'text') lines.at(-1)?.push(child);
    else
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ type: 'text', value });
      }
  }
  return lines.filter((line) => !line.every(isBlank));
}
