import type { Element } from 'hast';
import type { Place, Problem } from '../../../base/problem.ts';
import type { Focus } from '../../../pictures/plan-renditions.ts';
import type { FigureKind } from '../../files/figure-kind.ts';
import type { FigureField } from '../../front-matter/values/field-values.ts';
import { settingsIn } from '../../language.ts';
import type { ArticleSettings } from '../../settings.ts';
import { siteFile } from '../../source/site-file.ts';
import type { Embed } from '../embeds/embed.ts';
import type { Figure, Unsaid } from '../figures/figures.ts';
import type { Heading, MarkdownInput, Reference } from './body.ts';
import type { Recording } from './recording.ts';

/** What the plugins of the chain know of the document that they transform, and where they leave what they find. */
export interface TransformContext {
  readonly input: MarkdownInput;
  /** The document from the site's root, for messages. */
  readonly file: string;
  /** With the words of its language. */
  readonly settings: ArticleSettings;
  readonly problems: Problem[];
  readonly references: Reference[];
  readonly headings: Heading[];
  readonly ids: string[];
  readonly figures: Figure[];
  readonly unsaid: Unsaid[];
  /** The pictures of the tree by their `img`, in document order. */
  readonly pictures: Map<Element, DocumentPicture>;
  readonly frontFigures: FrontFigure[];
  /** What will be printed of each `figure` element. */
  readonly placedFigures: Map<Element, PlacedFigure>;
  /** Where leftovers of a word processor stood: they say nothing, so one warning tells of all. */
  readonly word: Place[];
  /** What is shown from elsewhere, by the link that asks for it, and the origins of all frames. */
  readonly embeds: Map<Element, Embed>;
  readonly frames: Set<string>;
  /** Links that had no words. */
  readonly wordless: Set<Element>;
  /** The `figure` elements of films, sounds and documents. */
  readonly fileFigures: Map<Element, WrittenFile>;
  /** Their posters, by the same element. */
  readonly posters: Map<Element, DocumentPicture>;
  readonly recordings: Recording[];
  firstParagraph: string;
}

/** A picture as the site knows it: `src` is its path as in holes, or its http(s) address when `remote`. */
export interface DocumentPicture {
  readonly src: string;
  readonly remote: boolean;
  /** As its author wrote it, and where. */
  readonly written: string;
  readonly at: Place;
}

/** A figure of the front matter with the picture that it names; `number` is its position there from 1. */
export interface FrontFigure {
  readonly field: FigureField;
  readonly picture: DocumentPicture;
  readonly number: number;
}

/** A `figure` element that has its place in the tree and waits for its number. */
export interface PlacedFigure {
  readonly picture: DocumentPicture;
  readonly image: Element;
  /** The image, or the link around it. */
  readonly shown: Element;
  caption: string | null;
  /** Where the caption is written, or else the picture. */
  at: Place;
  readonly alt: string | null;
  credit: string | null;
  readonly focus: Focus | null;
}

/** A film, a sound or a document that stands as a figure, as its author wrote it. */
export interface WrittenFile extends Omit<FigureField, 'src' | 'at'> {
  readonly kind: FigureKind;
  /** Where it lies, as of a picture. */
  readonly file: DocumentPicture;
}

export function newTransformContext(input: MarkdownInput, settings: ArticleSettings): TransformContext {
  return {
    input,
    file: siteFile(input.path, settings),
    settings: input.language === undefined ? settings : settingsIn(input.language, settings),
    problems: [],
    references: [],
    headings: [],
    ids: [],
    figures: [],
    unsaid: [],
    pictures: new Map(),
    frontFigures: [],
    placedFigures: new Map(),
    word: [],
    embeds: new Map(),
    frames: new Set(),
    wordless: new Set(),
    fileFigures: new Map(),
    posters: new Map(),
    recordings: [],
    firstParagraph: '',
  };
}

/** The context that travels with the virtual file of a unified run. */
export function transformContextOf(file: { readonly data: object }): TransformContext {
  return (file.data as { readonly context: TransformContext }).context;
}

interface Positioned {
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** Where a node stands in the article's file; the first line of the body for what no one wrote. */
export function placeOf(node: Positioned, context: TransformContext): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file: context.file, line: context.input.bodyLine + line - 1, column };
}

/** Where the character at `index` of a text node stands, as far as escapes before it let that be known. */
export function placeInText(
  node: Positioned & { readonly value: string },
  index: number,
  context: TransformContext,
): Place {
  const start = placeOf(node, context);
  const { lines, begin } = lineAt(node.value, index);
  return lines === 0
    ? { ...start, column: start.column + index }
    : { ...start, line: start.line + lines, column: index - begin + 1 };
}

/** What was last looked for: whoever asks for one place in a text asks for the next one in it soon. */
let latest = { text: '', lines: 0, begin: 0, end: 0 };

/** How many lines end before `index`, and where its own begins and ends. */
function lineAt(text: string, index: number): typeof latest {
  if (latest.text !== text || index < latest.begin)
    latest = { text, lines: 0, begin: 0, end: endOf(text, 0) };
  while (latest.end < index) {
    const begin = latest.end + 1;
    latest = { text, lines: latest.lines + 1, begin, end: endOf(text, begin) };
  }
  return latest;
}

function endOf(text: string, begin: number): number {
  const end = text.indexOf('\n', begin);
  return end < 0 ? text.length : end;
}
