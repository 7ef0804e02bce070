import type { Root as Html } from 'hast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { Failure, type Problem } from '../../base/problem.ts';
import { cleanText, isUsual, withoutInvisible } from '../../base/text/clean.ts';
import { countWords } from '../../base/text/count-words.ts';
import { tooManyEntries } from '../front-matter/schema/too-many-entries.ts';
import type { ArticleSettings } from '../settings.ts';
import type { Body, MarkdownInput, MarkdownResult } from './context/body.ts';
import { findExcess, htmlTooLarge, tooDeep } from './context/bounds.ts';
import { newTransformContext, placeOf, type TransformContext } from './context/transform-context.ts';
import { keepSlot } from './fragment/keep-slot.ts';
import { writeFragment } from './fragment/write-fragment.ts';
import { mendOpeners } from './mends/mend-openers.ts';
import { bindDefinitions } from './parser/bind-definitions.ts';
import { type Folded, foldWords, unfolded } from './parser/parser-fold.ts';
import { type Part, partReader } from './parser/parser-parts.ts';
import { unfoldTree } from './parser/parser-unfold.ts';
import { readBreaks } from './parser/read-breaks.ts';
import { stripIndents } from './parser/strip-indents.ts';
import { addresses } from './plugins/addresses.ts';
import { anchors } from './plugins/anchors.ts';
import { bareLinks } from './plugins/bare-links.ts';
import { blockElements } from './plugins/block-elements.ts';
import { blocks } from './plugins/blocks.ts';
import { bodyFigures } from './plugins/body-figures.ts';
import { captionParagraphs } from './plugins/caption-paragraphs.ts';
import { checkHtml } from './plugins/check-html.ts';
import { checkMarkdown } from './plugins/check-markdown.ts';
import { codeFences } from './plugins/code-fences.ts';
import { definitions } from './plugins/definitions.ts';
import { directions } from './plugins/directions.ts';
import { embedShortcodes } from './plugins/embed-shortcodes.ts';
import { embeddedPictures } from './plugins/embedded-pictures.ts';
import { embedLabels, embeds } from './plugins/embeds.ts';
import { fileFigures, frontFileFigures } from './plugins/file-figures.ts';
import { fillFileFigures } from './plugins/fill-file-figures.ts';
import { firstParagraph } from './plugins/first-paragraph.ts';
import { footnotes } from './plugins/footnotes.ts';
import { foreignMarkup } from './plugins/foreign-markup.ts';
import { frontFigures } from './plugins/front-figures.ts';
import { galleries } from './plugins/galleries.ts';
import { headings } from './plugins/headings.ts';
import { looseRows } from './plugins/loose-rows.ts';
import { looseText } from './plugins/loose-text.ts';
import { notesToEditors } from './plugins/notes-to-editors.ts';
import { numberFigures } from './plugins/number-figures.ts';
import { pageLeftovers } from './plugins/page-leftovers.ts';
import { paragraphs } from './plugins/paragraphs.ts';
import { pastedFrames } from './plugins/pasted-frames.ts';
import { pastedMarks } from './plugins/pasted-marks.ts';
import { pictureElements } from './plugins/picture-elements.ts';
import { pictures } from './plugins/pictures.ts';
import { quotes } from './plugins/quotes.ts';
import { rawHtml } from './plugins/raw-html.ts';
import { readAsMeant } from './plugins/read-as-meant.ts';
import { runTogether } from './plugins/run-together.ts';
import { sanitize } from './plugins/sanitize.ts';
import { syntax } from './plugins/syntax.ts';
import { tables } from './plugins/tables.ts';
import { taskLists } from './plugins/task-lists.ts';
import { toHtml } from './plugins/to-html.ts';
import { unreadMarks } from './plugins/unread-marks.ts';
import { visitElements } from './plugins/visit-elements.ts';
import { wordElements } from './plugins/word-elements.ts';
import { wordlessLinks } from './plugins/wordless-links.ts';
import { loadSitePlugins, type SitePlugins } from './site-plugins.ts';
import { keepLines } from './tree/keep-lines.ts';
import { plainLines } from './tree/plain-text.ts';

/** Renders the Markdown of one document: `renderMarkdown` with its settings, or later where the site has plugins. */
export type RenderMarkdown = (input: MarkdownInput) => MarkdownResult | Promise<MarkdownResult>;
export type RenderAtOnce = (input: MarkdownInput) => MarkdownResult;

/**
 * The way of a text, whole. Content is not trusted, the site's own plugins are: its remark plugins see what was
 * written, and what they make is sanitised like it; its rehype plugins see the sanitised tree, and what they add is
 * published as it is.
 */
function chain(plugins: SitePlugins) {
  return unified()
    .use(remarkParse)
    .use(syntax)
    .use(wordElements)
    .use(definitions)
    .use(readAsMeant)
    .use(unreadMarks)
    .use(runTogether)
    .use(looseRows)
    .use(pageLeftovers)
    .use(bareLinks)
    .use(footnotes)
    .use(plugins.remark)
    .use(embedShortcodes)
    .use(blocks)
    .use(foreignMarkup)
    .use(checkMarkdown)
    .use(codeFences)
    .use(toHtml)
    .use(rawHtml)
    .use(checkHtml)
    .use(embeddedPictures)
    .use(pastedFrames)
    .use(pastedMarks)
    .use(sanitize)
    .use(looseText)
    .use(blockElements)
    .use(wordlessLinks)
    .use(embeds)
    .use(plugins.rehype)
    .use(fileFigures)
    .use(visitElements(paragraphs, notesToEditors, addresses, pictures))
    .use(bodyFigures)
    .use(captionParagraphs)
    .use(frontFileFigures)
    .use(frontFigures)
    .use(numberFigures)
    .use(fillFileFigures)
    .use(galleries)
    .use(embedLabels)
    .use(firstParagraph)
    .use(visitElements(headings, tables, taskLists, pictureElements, anchors, quotes, directions))
    .freeze();
}

/** What renders the documents of a site. */
interface Renderer {
  readonly chain: ReturnType<typeof chain>;
  /** Reads a folded text in parts; null where nothing is folded, as where plugins may add syntax. */
  readonly read: ((folded: Folded) => readonly Part[]) | null;
}

function renderer(settings: ArticleSettings, plugins: SitePlugins): Renderer {
  const whole = chain(plugins);
  const folds = settings.folds && plugins.remark.length === 0;
  return { chain: whole, read: folds ? partReader((markdown) => whole.parse(markdown)) : null };
}

const renderers = new WeakMap<ArticleSettings, Renderer>();

/** The renderer of these settings, with the site's plugins. Rejects with a Failure when something cannot be loaded. */
export async function loadMarkdown(settings: ArticleSettings): Promise<RenderMarkdown> {
  const { plugins } = settings;
  if (plugins.remark.length + plugins.rehype.length === 0) return (input) => renderMarkdown(input, settings);
  const made = renderer(settings, await loadSitePlugins(settings));
  return async (input) => {
    const context = newTransformContext(input, settings);
    try {
      const { tree, file } = begin(context, made);
      return checked(end((await made.chain.run(tree, file)) as Html, context), context);
    } catch (cause) {
      return { body: null, problems: [...context.problems, ...whyStopped(cause, context)] };
    }
  };
}

/**
 * What the Markdown of a document yields, with everything that is wrong with it; no body when it breaks a bound or a
 * plugin fails. Pure: the same input and settings give the same result. Throws a TypeError for settings that name plugins:
 * these are for `loadMarkdown`, since they may have to be waited for.
 */
export function renderMarkdown(input: MarkdownInput, settings: ArticleSettings): MarkdownResult {
  const context = newTransformContext(input, settings);
  try {
    const { chain, read } = rendererOf(settings);
    const { tree, file } = begin(context, { chain, read });
    return checked(end(chain.runSync(tree, file) as Html, context), context);
  } catch (cause) {
    return { body: null, problems: [...context.problems, ...whyStopped(cause, context)] };
  }
}

function checked(body: Body, context: TransformContext): MarkdownResult {
  const { length } = body.figures;
  const { entries } = context.settings.limits;
  if (length <= entries) return { body, problems: context.problems };
  const tooMany = tooManyEntries(length, 'pictures', entries, placeOf({}, context));
  return { body: null, problems: [...context.problems, tooMany] };
}

function rendererOf(settings: ArticleSettings): Renderer {
  const known = renderers.get(settings);
  if (known !== undefined) return known;
  if (settings.plugins.remark.length + settings.plugins.rehype.length > 0) {
    throw new TypeError('These settings name plugins, with which loadMarkdown alone can render.');
  }
  const made = renderer(settings, { remark: [], rehype: [] });
  renderers.set(settings, made);
  return made;
}

/** The text as the chain takes it. */
function begin(context: TransformContext, { chain, read }: Renderer) {
  const { depth } = context.settings.limits;
  const body = bindDefinitions(mendOpeners(context.input.body));
  const foldAll = read === null ? unfolded : foldWords;
  const begun = foldAll(body);
  // Words that were folded are clean, and no indent.
  const isTidy = isUsual(begun.text) && !begun.text.includes('\u00a0');
  const text = isTidy ? body : stripIndents(readBreaks(cleanText(body)));
  const folded = isTidy ? begun : foldAll(text);
  const excess = findExcess(folded.text, depth);
  if (excess !== null) throw new Failure([tooDeep(lineOf(excess, context))]);
  const parts = read?.(folded) ?? null;
  const tree = parts === null ? chain.parse(text) : unfoldTree(parts, text);
  return { tree, file: { value: text, data: { context } } };
}

/** What the chain made of it, written. */
function end(whole: Html, context: TransformContext): Body {
  const { htmlBytes } = context.settings.limits;
  const words = withoutInvisible(plainLines(whole));
  keepLines(whole);
  if (context.settings.slotInText) keepSlot(whole);
  const html = writeFragment(whole);
  // No character has more than three bytes.
  if (html.html.length * 3 > htmlBytes && Buffer.byteLength(html.html) > htmlBytes)
    throw new Failure([htmlTooLarge(placeOf({}, context), htmlBytes)]);
  const { headings, ids, frames, figures, unsaid, recordings, references } = context;
  return {
    html,
    text: words,
    words: context.settings.countsWords ? countWords(words) : 0,
    firstParagraph: context.firstParagraph,
    headings,
    ids,
    frames: [...frames].sort(),
    figures,
    unsaid,
    recordings,
    references,
  };
}

/** The problems behind what stopped a rendering. Engines say with a RangeError that the stack or a string is too long. */
function whyStopped(cause: unknown, context: TransformContext): readonly Problem[] {
  if (cause instanceof Failure) return cause.problems;
  if (!(cause instanceof RangeError)) throw cause;
  const at = placeOf({}, context);
  return [
    /string length/i.test(cause.message) ? htmlTooLarge(at, context.settings.limits.htmlBytes) : tooDeep(at),
  ];
}

function lineOf(line: number, context: TransformContext) {
  return placeOf({ position: { start: { line, column: 1 } } }, context);
}
