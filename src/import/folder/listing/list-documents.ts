import { folderOf, nameOf } from '../../../base/addresses/paths.ts';
import { readBytes } from '../../../base/files/files.ts';
import type { FileEntry } from '../../../base/files/walk.ts';
import { slugify } from '../../../base/text/text.ts';
import { type ImportSettings, left, type Note } from '../../brought/brought.ts';
import { type Translated, translateFields } from '../../brought/fields-of.ts';
import { withoutComments } from '../../notes/obsidian.ts';
import type { TakenApart } from '../../notes/taken-apart.ts';
import { frontOf } from '../tool/front-of.ts';
import { type GivenValues, givenValues } from '../tool/given-values.ts';
import { heldBack } from '../tool/held-back.ts';
import type { FolderLayout } from '../tool/layout.ts';
import { otherLanguages } from '../tool/other-languages.ts';
import { isHtmlText } from '../tool/other-markup.ts';
import { listPages, type UndatedText } from './list-pages.ts';
import type { ListedDocument, ListedIndex } from './listed.ts';
import { isMarkdown, noMarkdown, passedOver } from './passed-over.ts';
import { nameOfText, type TextPlace, textPlace } from './text-place.ts';
import { withDate } from './with-date.ts';

/** What a file is: an article, what tells of a folder, or a text of which nothing says when it was published; else only notes. */
interface FoundFile {
  readonly article?: ListedDocument;
  readonly index?: ListedIndex;
  readonly undated?: UndatedText;
  readonly notes: readonly Note[];
}

/** A text that was read, with what held it back on the old site. */
interface ReadText extends TextPlace {
  readonly file: FileEntry;
  readonly taken: TakenApart;
  readonly translated: Translated;
  readonly why: string | null;
}

/** The articles and pages among the files, and what tells of folders; what is none of them is noted. */
export function listDocuments(
  files: readonly FileEntry[],
  layout: FolderLayout,
  { timezone }: ImportSettings,
): { listed: ListedDocument[]; indexes: ListedIndex[]; notes: Note[] } {
  const given = givenValues(files, layout);
  const languages = otherLanguages(files, layout);
  const found = files.map((file): FoundFile => {
    if (!isMarkdown(file.path) && !isHtmlText(file, layout)) return { notes: noMarkdown(file, layout) };
    const place = textPlace(file.path, layout, languages);
    if (place === null) return { notes: [] };
    const notes = passedOver(file.path, place, layout, languages);
    return notes === null ? findText(file, place, given.of(file.path), layout, timezone) : { notes };
  });
  const articles = found.flatMap(({ article }) => article ?? []);
  const undated = found.flatMap((one) => one.undated ?? []);
  const pages = listPages(undated, articles, layout);
  return {
    listed: [...articles, ...pages.listed],
    indexes: found.flatMap(({ index }) => index ?? []),
    notes: [...given.notes, ...found.flatMap(({ notes }) => notes), ...pages.notes],
  };
}

function findText(
  file: FileEntry,
  place: TextPlace,
  given: readonly GivenValues[],
  { generator }: FolderLayout,
  timezone: string,
): FoundFile {
  const taken = frontOf(readBytes(file.disk), file.path, generator);
  if (taken === null)
    return { notes: [left(file.path, 'text that is no UTF-8', 'Save it as UTF-8 and import again.')] };
  const mistakes = taken.problems.map(({ message, at }) =>
    left(file.path, 'mistake in the front matter', message, at?.line ?? null),
  );
  const text = { ...place, file, taken, ...translate(file, taken, given, generator, timezone) };
  if (/^_index\./.test(nameOf(place.below))) return { index: indexOf(text), notes: mistakes };
  const isPageOfHexo = generator === 'Hexo' && !/^_(?:posts|drafts)\//.test(place.inContent);
  if (isPageOfHexo && taken.body.trim() === '') {
    const empty = left(file.path, 'page that the theme fills', 'The new site makes its own.');
    return { notes: [...mistakes, empty] };
  }
  const held = text.why === null ? [] : [left(file.path, 'text that the old site held back', text.why)];
  const found = isPageOfHexo ? { undated: pageOfHexo(text) } : articleOrUndated(text, timezone);
  return { ...found, notes: [...mistakes, ...held] };
}

/** Its fields under our names, a draft where the old site held it back. */
function translate(
  { path }: FileEntry,
  taken: TakenApart,
  given: readonly GivenValues[],
  generator: string,
  timezone: string,
): Pick<ReadText, 'translated' | 'why'> {
  const held = heldBack(taken.data, path, given);
  const translated = translateFields(held.data, timezone);
  const isOpen = generator === 'Obsidian' && withoutComments(taken.body).isOpen;
  const why = isOpen ? 'It is a draft, because a comment between %% and %% does not end.' : held.why;
  if (why === null) return { translated, why };
  return { translated: { ...translated, fields: { ...translated.fields, draft: 'true' } }, why };
}

function indexOf({ translated, file, below, taken }: ReadText): ListedIndex {
  return { ...translated, file, folder: folderOf(below), hasText: taken.body.trim() !== '' };
}

/** Pages of Hexo have dates, which say when they were made. */
function pageOfHexo(text: ReadText): UndatedText {
  const { date: _, updated: __, ...fields } = text.translated.fields;
  return { ...undatedText(text), fields };
}

function undatedText({ translated, file, place, below, taken }: ReadText): UndatedText {
  return { ...translated, file, place, below, taken };
}

/** The article; without a date it is one only where its folder says that it is unfinished. */
function articleOrUndated(text: ReadText, timezone: string): Pick<FoundFile, 'article' | 'undated'> {
  const { translated, file, place, below, inContent } = text;
  const { name, day } = nameOfText(below);
  const dated = withDate(translated.fields, day, timezone);
  if (dated === null && !/(?:^|\/)_drafts\//.test(inContent)) return { undated: undatedText(text) };
  const { title: written, slug: ownSlug } = translated.fields;
  const title = typeof written === 'string' ? written : name.replace(/[-_]+/g, ' ').trim();
  const slug = typeof ownSlug === 'string' ? slugify(ownSlug) : '';
  const article = {
    ...translated,
    fields: { title, ...(dated?.fields ?? { ...translated.fields, draft: 'true' }) },
    file,
    place,
    below,
    title,
    day: dated?.day ?? '',
    slug: slug || slugify(name) || slugify(title) || 'bai',
    isPage: false,
  };
  return { article };
}
