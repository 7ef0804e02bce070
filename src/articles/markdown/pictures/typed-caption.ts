import type { Element, ElementContent } from 'hast';
import type { TransformContext } from '../context/transform-context.ts';
import { readTypedLabel, type TypedLabel } from '../figures/typed-label.ts';
import { leadingText, plainText } from '../tree/plain-text.ts';
import { eachElement, isBlank, isElement } from '../tree/walk.ts';

/** A paragraph that is typed as the caption of the picture before it. */
export interface TypedCaption {
  /** With its typed label, if it has one. */
  readonly text: string;
  readonly label: TypedLabel | null;
  /** How it is known. */
  readonly by: 'label' | 'word' | 'italics' | 'credit';
}

const named = /^\s*(?:chú thích(?:\s+(?:ảnh|hình))?|caption)\s*[:：]\s*/iu;

/** What a text begins with that says whose a picture is. */
const credit = /^[\s.,;:()[\]–—-]*(?:ảnh|hình|nguồn|photo|source|credit)(?!\p{L})/iu;
/** Whose a picture is, as all of a caption or its end: `Chợ quê. Ảnh: Thu Hà`, `Photo by Thu Ha`, `(Ảnh minh họa)`. */
const ending =
  /(?:^|[.!?…,;”"|/–—-]\s*|[([])(?:(?:(?:nguồn )?(?:hình )?ảnh(?: minh h(?:ọa|oạ)| tư liệu)?|photos?|image)\s*[:：]|photos? (?:by|courtesy of)\s)\s*[^\s:：][^:：]{0,60}$|^[([]ảnh (?:minh h(?:ọa|oạ)|tư liệu)[)\]]\.?$/iu;

/** In capitals it needs no sign before it. */
const endingApart = /\s(?:Ảnh|ẢNH|Photo|PHOTO)\s*[:：]\s*[^\s:：][^:：]{0,60}$/u;

/** Most paragraphs hold no such word near the end of a text. */
const mayEnd = (child: ElementContent) =>
  child.type === 'text' && /ảnh|photo|image/i.test(child.value.slice(-100));

/** The same where it is all that a caption says, with who it is. */
const owner = /^[([]?(?:(?:nguồn )?(?:hình )?ảnh|photos?|image)\s*[:：]\s*([^\s:：][^:：]*?)[)\]]?\.?$/iu;

const noWords = /^[\s.,;:()–—-]*$/;

/** What stands in italics below a text and not below a picture: who wrote it, what goes on, a note of the editors. */
const ofText =
  /^[([]?(?:(?:tin|bài|thực hiện|biên tập|tổng hợp|ghi chú|lời tòa soạn|lời toà soạn|lts|note|editor['’]s note)(?:\s*(?:,|và|[-–+&])\s*\p{L}+)?\s*[:：]|(?:xem|đọc) (?:thêm|tiếp)(?!\p{L})|còn (?:nữa|tiếp)(?!\p{L}))/iu;
const sources = /^[([]?[Tt]heo\s+(?:\p{Lu}\S*\s*){1,6}$/u;

/** Longer ones in italics are a paragraph of the text. */
const longest = 240;

/**
 * The caption that a paragraph is typed as; null for any other. Most show by their first words that they are none; in a gallery
 * all are.
 */
export function readTypedCaption(
  paragraph: Element,
  context: TransformContext,
  inGallery: boolean,
): TypedCaption | null {
  const first = leadingText(paragraph);
  const { names } = context.settings.locale.figure;
  if (readTypedLabel(first, names) !== null) {
    const text = plainText(paragraph);
    const label = readTypedLabel(text, names);
    return label && { text, label, by: 'label' };
  }
  if (named.test(first) && !holdsMore(paragraph))
    return { text: plainText(paragraph).replace(named, ''), label: null, by: 'word' };
  const italics = isInItalics(paragraph);
  if (!(inGallery || italics || paragraph.children.some(mayEnd)) || holdsMore(paragraph)) return null;
  const text = plainText(paragraph);
  if (inGallery) return { text, label: null, by: 'word' };
  if (text.length > longest || !/\p{L}/u.test(text) || ofText.test(text)) return null;
  if (ending.test(text) || endingApart.test(text)) return { text, label: null, by: 'credit' };
  return italics && !sources.test(text) ? { text, label: null, by: 'italics' } : null;
}

/** Who made the picture, where a caption says nothing else; null where it does. */
export function ownerIn(text: string): string | null {
  return owner.exec(text)?.[1] ?? null;
}

/** Whether a paragraph goes on with whose the picture above it is. */
export function isCreditLine(paragraph: Element): boolean {
  return credit.test(plainText(paragraph)) && !holdsMore(paragraph);
}

/** Whether all its words are in italics, but for whose the picture is. */
export function isInItalics({ children }: Element): boolean {
  const [first, ...others] = children.filter((child) => !isBlank(child) && !isElement(child, 'br'));
  return (
    isElement(first, 'em', 'i') &&
    others.every(
      (child) =>
        isElement(child, 'em', 'i', 'strong', 'b') ||
        (child.type === 'text' && (noWords.test(child.value) || credit.test(child.value))),
    )
  );
}

/** Whether it holds what a caption, which is words, would lose. */
function holdsMore(paragraph: Element): boolean {
  let found = false;
  eachElement(paragraph, ({ tagName }) => {
    found ||= tagName === 'a' || tagName === 'img';
  });
  return found;
}
