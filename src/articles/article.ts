import { extensionOf } from '../base/addresses/paths.ts';
import { error, type Place, type Problem } from '../base/problem.ts';
import { excerpt } from '../base/text/text.ts';
import { whenThere } from '../base/when-there.ts';
import { dropSignature } from './drop-signature.ts';
import { emptyArticle } from './empty-article.ts';
import { readFrontMatter } from './front-matter/fences/read-front-matter.ts';
import type { Fields } from './front-matter/fields.ts';
import { problemsOfDraft } from './front-matter/publication/problems-of-draft.ts';
import { readFields } from './front-matter/read-fields.ts';
import type { AttachmentField } from './front-matter/values/field-values.ts';
import { languageOf } from './language.ts';
import { leadTwice } from './lead-twice.ts';
import { readFilePath } from './markdown/addresses/address.ts';
import { type ContentsEntry, contentsOf } from './markdown/contents.ts';
import type { Body, MarkdownResult, Reference } from './markdown/context/body.ts';
import type { Recording } from './markdown/context/recording.ts';
import type { Figure, Unsaid } from './markdown/figures/figures.ts';
import type { Hole } from './markdown/fragment/fragment.ts';
import type { RenderAtOnce, RenderMarkdown } from './markdown/markdown.ts';
import { namedArticle } from './named-article.ts';
import type { ArticleSettings } from './settings.ts';
import { articleKey } from './source/key.ts';
import { siteFile } from './source/site-file.ts';
import type { Source } from './source/source.ts';

/** One article: what lists and neighbours may need (`meta`) apart from what only its own page and feeds print (`body`). */
export interface Article {
  readonly meta: Meta;
  readonly body: Body;
}

export interface Meta
  extends Omit<Fields, 'figures' | 'paid' | 'paragraphs' | 'related' | 'language' | 'toc'> {
  /** Keys of articles chosen by hand. */
  readonly related: readonly string[];
  /** Path below the content folder without `.md` and `/index`: names the article inside the site. */
  readonly key: string;
  /** Path of the Markdown file from the site's root, for messages. */
  readonly file: string;
  /** The tag of the language of its text. */
  readonly language: string;
  /** Lead, else first paragraph, on one line; at most 300 characters. */
  readonly excerpt: string;
  /** As in `Body`. */
  readonly words: number;
  /** In the order in which they stand on the page; the first is the lead picture. */
  readonly figures: readonly Figure[];
  /** Of the pictures of the body. */
  readonly unsaid: readonly Unsaid[];
  /** Those of the body, of the figures and of the attachments, each of these `written` as its `src`. */
  readonly references: readonly Reference[];
  /** What its table of contents names; empty when it has none. */
  readonly contents: readonly ContentsEntry[];
  /** As in `Body`. */
  readonly ids: readonly string[];
  readonly frames: readonly string[];
  readonly recordings: readonly Recording[];
  /** What the body asks of the site, each hole once. */
  readonly holes: readonly Hole[];
}

/** What reading one source gave; `article` is null when an error makes it unusable. */
export interface ArticleResult {
  readonly article: Article | null;
  /** Of the article, also when it is unusable: what it names is looked for all the same. */
  readonly references: readonly Reference[];
  /** What makes it a draft, also when it is unusable; null when nothing does. */
  readonly draft: string | null;
  readonly problems: readonly Problem[];
}

const excerptLength = 300;

/**
 * One source as an article, with everything that is wrong with its front matter and its body together. Pure: the same
 * bytes, settings and plugins give the same result. `render` is `renderMarkdown` with the site's plugins loaded.
 */
export function toArticle(source: Source, settings: ArticleSettings, render: RenderAtOnce): ArticleResult;
export function toArticle(
  source: Source,
  settings: ArticleSettings,
  render: RenderMarkdown,
): ArticleResult | Promise<ArticleResult>;
export function toArticle(source: Source, settings: ArticleSettings, render: RenderMarkdown) {
  const { path } = source;
  const frontMatter = readFrontMatter(source, settings);
  const read = readFields(frontMatter, path, settings);
  const { body, bodyLine } = frontMatter;
  const { title, lead, paid, figures, authors, paragraphs, language } =
    read.fields ?? read.known ?? nothingKnown;
  const input = {
    path,
    body: dropSignature(body, authors),
    bodyLine,
    title,
    lead,
    paid,
    isDraft: read.draft !== null,
    figures,
    paragraphs,
    language: languageOf(language, settings),
  };
  return whenThere(render(input), (rendered) => withBody(source, settings, frontMatter, read, rendered));
}

function withBody(
  { path }: Source,
  settings: ArticleSettings,
  { body, bodyLine, problems: ofFrontMatter }: ReturnType<typeof readFrontMatter>,
  { fields, known, draft, problems }: ReturnType<typeof readFields>,
  rendered: MarkdownResult,
): ArticleResult {
  const inBody = known === null ? rendered.problems.filter(needsNoFields) : rendered.problems;
  const found = [...ofFrontMatter, ...problems, ...inBody];
  const attached = attachmentReferences((fields ?? known ?? nothingKnown).attachments, path);
  found.push(...attached.unsafe);
  const related = (fields?.related ?? []).map((one) => namedArticle(one.path, path, one.at, settings));
  const references = [
    ...(rendered.body?.references ?? []),
    ...attached.references,
    ...related.map(({ reference }) => reference),
  ];
  if (fields === null || rendered.body === null)
    return { article: null, references, draft, problems: problemsOfDraft(found, draft) };

  const end = { file: siteFile(path, settings), line: bodyLine, column: 1 };
  found.push(...emptyArticle(fields, body, end));
  found.push(...leadTwice(fields.lead, rendered.body.firstParagraph, body, end));
  // Written out: a copy that then gets more names is slow to make, and to read ever after.
  const meta: Meta = {
    title: fields.title,
    purpose: fields.purpose,
    type: fields.type,
    kicker: fields.kicker,
    around: fields.around,
    date: fields.date,
    notBefore: fields.notBefore,
    updated: fields.updated,
    expires: fields.expires,
    draft: fields.draft,
    hidden: fields.hidden,
    noindex: fields.noindex,
    heldBy: fields.heldBy,
    pinned: fields.pinned,
    id: fields.id,
    slug: fields.slug,
    formerSlugs: fields.formerSlugs,
    aliases: fields.aliases,
    canonical: fields.canonical,
    authors: fields.authors,
    lead: fields.lead,
    section: fields.section,
    tags: fields.tags,
    series: fields.series,
    related: related.map(({ key }) => key),
    figures: rendered.body.figures,
    translations: fields.translations,
    views: fields.views,
    source: fields.source,
    attachments: fields.attachments,
    corrections: fields.corrections,
    extra: fields.extra,
    places: fields.places,
    key: articleKey(path),
    file: siteFile(path, settings),
    language: languageOf(fields.language, settings),
    excerpt: excerpt(fields.lead ?? rendered.body.firstParagraph, excerptLength),
    words: rendered.body.words,
    unsaid: rendered.body.unsaid,
    references,
    contents: fields.toc ? contentsOf(rendered.body.headings) : [],
    ids: rendered.body.ids,
    frames: rendered.body.frames,
    recordings: rendered.body.recordings,
    holes: rendered.body.html.holes,
  };
  return {
    article: { meta, body: rendered.body },
    references,
    draft,
    problems: problemsOfDraft(found, draft),
  };
}

const nothingKnown = {
  title: '',
  lead: null,
  paid: false,
  figures: [],
  authors: [],
  paragraphs: null,
  language: null,
  attachments: [],
};

/** Whether a problem of the body would be one whatever figures the front matter has. */
function needsNoFields({ code }: Problem): boolean {
  return code !== 'caption-without-picture' && code !== 'missing-alt';
}

function attachmentReferences(
  attachments: readonly AttachmentField[],
  path: string,
): { references: Reference[]; unsafe: Problem[] } {
  const references: Reference[] = [];
  const unsafe: Problem[] = [];
  for (const { src, at } of attachments) {
    const target = readFilePath(src, path);
    if (target === null || extensionOf(target) === 'md') unsafe.push(badAttachment(src, at));
    else references.push({ kind: 'file', target, written: src, at });
  }
  return { references, unsafe };
}

function badAttachment(src: string, at: Place): Problem {
  return error(
    'bad-path',
    at,
    `The attachment "${src}" is no path to a file inside the content folder.`,
    'Write the name of a file beside the article, or a path from the top such as "/media/ke-hoach.pdf".',
  );
}
