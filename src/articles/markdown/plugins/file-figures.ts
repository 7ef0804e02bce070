import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import { excerpt } from '../../../base/text/text.ts';
import type { SubtitleField } from '../../front-matter/values/field-values.ts';
import {
  placeOf,
  type TransformContext,
  transformContextOf,
  type WrittenFile,
} from '../context/transform-context.ts';
import { figurePlaces, wordsOfTitle } from '../pictures/placed-figure.ts';
import { fieldOf, findFigureFile, writtenFile } from '../recordings/written-file.ts';
import { plainText } from '../tree/plain-text.ts';
import { isBlank, isElement, replaceInFlow } from '../tree/walk.ts';

/**
 * Finds the films, sounds and documents among what is written as pictures, and puts a figure in the place of each that stands in
 * a paragraph without words. `fillFileFigures` says later what is in it, since its addresses are no addresses of the text.
 */
export const fileFigures: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (mayNameFile.test(context.input.body)) replaceInFlow(tree, (element) => inPlaceOf(element, context));
};

/** Places those of the front matter that the text does not name: the article's first figure at the top, the others at the end. */
export const frontFileFigures: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  const named = new Set([...context.fileFigures.values()].map(({ file }) => file.src));
  for (const [index, field] of context.input.figures.entries()) {
    const found = findFigureFile(field.src, field.at, context);
    if (found === null || named.has(found.file.src)) continue;
    const figure = place(writtenFile(found, { caption: null, alt: null }, field), context);
    const { top, end } = figurePlaces(tree, context);
    tree.children.splice(index === 0 ? top : end, 0, figure);
  }
};

const mayNameFile = /\.(?:mp4|m4v|webm|ogv|mp3|m4a|og[ga]|opus|wav|aac|flac|weba|pdf)\b/i;

function inPlaceOf(element: Element, context: TransformContext): ElementContent[] | null {
  const media = mediaFigure(element, context);
  if (media !== null) return [place(media, context)];
  return element.tagName === 'p' ? fromParagraph(element, context) : null;
}

/** Of a paragraph of nothing but pictures, the figures of what is none, and paragraphs of the others; null of any other. */
function fromParagraph(paragraph: Element, context: TransformContext): ElementContent[] | null {
  const shown = paragraph.children.filter((child) => !isBlank(child) && !isElement(child, 'br'));
  if (!shown.every((child) => isElement(child, 'img', ...mediaElements))) return null;
  const files = shown.map(
    (one) => fromMedia(one as Element, null, context) ?? fromImage(one as Element, context),
  );
  if (files.every((found) => found === null)) return null;
  return files.map((found, index) =>
    found === null ? { ...paragraph, children: shown.slice(index, index + 1) } : place(found, context),
  );
}

function fromImage(image: Element, context: TransformContext): WrittenFile | null {
  const { src, alt, title } = image.properties;
  const found = typeof src === 'string' ? findFigureFile(src, placeOf(image, context), context) : null;
  if (found === null) return null;
  const [spoken, caption] = [
    String(alt ?? '') || null,
    wordsOfTitle(title, placeOf(image, context), context) || null,
  ];
  const field = fieldOf(found.file.src, context);
  // As of what is shown from elsewhere: the one thing that is said of it is said to all.
  const isAlone = found.kind !== 'document' && caption === null && (field?.caption ?? null) === null;
  const said = isAlone ? { caption: spoken, alt: null } : { caption, alt: spoken };
  return writtenFile(found, said, field);
}

const mediaElements = ['video', 'audio'] as const;

/** A film or a sound that is written as HTML, alone or in a figure with its caption. */
function mediaFigure(node: Element, context: TransformContext): WrittenFile | null {
  if (node.tagName !== 'figure') return fromMedia(node, null, context);
  const shown = node.children.filter((child) => !isBlank(child));
  const [media, ...others] = shown.filter((child) => !isElement(child, 'figcaption'));
  if (media === undefined || others.length > 0 || !isElement(media, ...mediaElements)) return null;
  const caption = shown.find((child): child is Element => isElement(child, 'figcaption'));
  // A caption becomes plain text: one with a link stays as it is written.
  if (caption !== undefined && holdsLink(caption)) return null;
  return fromMedia(media, caption === undefined ? null : plainText(caption) || null, context);
}

function holdsLink(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child)),
  );
}

/** Null for what is none, what names no file that is known to play, and what a plugin of the site has made. */
function fromMedia(media: Element, caption: string | null, context: TransformContext): WrittenFile | null {
  if (!isElement(media, ...mediaElements) || media.position === undefined) return null;
  const inner = (name: string) => media.children.filter((child) => isElement(child, name)) as Element[];
  const src = media.properties.src ?? inner('source')[0]?.properties.src;
  const found = typeof src === 'string' ? findFigureFile(src, placeOf(media, context), context) : null;
  if (found === null) return null;
  tellOfWords(media, context);
  const field = fieldOf(found.file.src, context);
  const { poster, title } = media.properties;
  const written = writtenFile(
    found,
    { caption: caption ?? (wordsOfTitle(title, placeOf(media, context), context) || null), alt: null },
    field,
  );
  const tracks = inner('track').flatMap(({ properties }): SubtitleField[] => {
    const { src: file, srcLang, label } = properties;
    if (typeof file !== 'string') return [];
    return [{ src: file, language: String(srcLang ?? '') || null, title: String(label ?? '') || null }];
  });
  return {
    ...written,
    poster: written.poster ?? (typeof poster === 'string' && poster !== '' ? poster : null),
    subtitles: written.subtitles.length > 0 ? written.subtitles : tracks,
  };
}

/** What stands in a player is shown where it cannot play, which is nowhere; only the usual sentence says just that. */
function tellOfWords(media: Element, context: TransformContext): void {
  const words = plainText(media).trim();
  if (words === '' || /\b(?:support|hỗ trợ|html ?5)/i.test(words)) return;
  context.problems.push(
    warning(
      'removed-html',
      placeOf(media, context),
      `"${excerpt(words, 40)}" stands inside <${media.tagName}>, where no browser that plays it shows words.`,
      'Write them below it, or as its caption.',
    ),
  );
}

function place(written: WrittenFile, context: TransformContext): Element {
  const figure = h('figure');
  context.fileFigures.set(figure, withUsed(written, context));
  return figure;
}

/** Without what a file of its kind has no use for, of which it is told. */
function withUsed(written: WrittenFile, context: TransformContext): WrittenFile {
  const { kind, poster, subtitles, transcript, places, file } = written;
  if (kind === 'video') return written;
  const isSound = kind === 'audio';
  const tell = (name: keyof typeof places, hint: string) =>
    context.problems.push(
      warning(
        'unused-field',
        places[name],
        `"${name}" is for ${name === 'transcript' ? 'films and sounds' : 'films'}, and "${file.written}" is none, so it is not used.`,
        hint,
      ),
    );
  if (poster !== null) tell('poster', 'Remove it. A picture of its own may stand beside it in the text.');
  if (subtitles.length > 0)
    tell('subtitles', isSound ? 'Write what is said behind "transcript:".' : 'Remove it.');
  if (!isSound && transcript !== null) tell('transcript', 'Remove it, or write it into the text.');
  return { ...written, poster: null, subtitles: [], transcript: isSound ? transcript : null };
}
