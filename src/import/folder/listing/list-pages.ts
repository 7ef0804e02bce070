import { fieldsOfPages, readPurpose } from '../../../articles/front-matter/kind/plain-page.ts';
import { fieldNames } from '../../../articles/front-matter/names/field-names.ts';
import { plainName } from '../../../articles/source/plain-name.ts';
import { folderOf, nameOf } from '../../../base/addresses/paths.ts';
import type { FileEntry } from '../../../base/files/walk.ts';
import { oneLine, slugify } from '../../../base/text/text.ts';
import { guess, left, type Note } from '../../brought/brought.ts';
import type { Translated } from '../../brought/fields-of.ts';
import type { TakenApart } from '../../notes/taken-apart.ts';
import type { FolderLayout } from '../tool/layout.ts';
import type { ListedDocument } from './listed.ts';

/** A text of which nothing says when it was published. */
export interface UndatedText extends Translated {
  readonly file: FileEntry;
  readonly place: string;
  readonly below: string;
  readonly taken: TakenApart;
}

/** Those of the texts without a date that are pages; of the others it is noted why they are none. */
export function listPages(
  undated: readonly UndatedText[],
  dated: readonly Pick<ListedDocument, 'below'>[],
  { generator, config }: FolderLayout,
): { listed: ListedDocument[]; notes: Note[] } {
  const listed: ListedDocument[] = [];
  const notes: Note[] = [];
  const most = new Map<string, number>();
  for (const { below } of dated)
    most.set(folderOfDocument(below), (most.get(folderOfDocument(below)) ?? 0) + 1);
  for (const { below } of undated)
    most.set(folderOfDocument(below), (most.get(folderOfDocument(below)) ?? 0) - 1);
  /** Where most texts have dates, one without forgot it. */
  const isOfArticles = (below: string) => dated.length > 0 && (most.get(folderOfDocument(below)) ?? -1) >= 0;
  for (const { taken, ...text } of undated) {
    const { file, place, below, fields } = text;
    const heading = /^\s*#[ \t]+([^\n]*?)[ \t#]*(?:\n|$)/.exec(taken.body)?.[1] ?? '';
    const isNote = generator === 'Obsidian' || generator === 'Notion';
    const named = isNote ? nameOf(below).replace(/\.\w+$/, '') : '';
    const title = typeof fields.title === 'string' ? fields.title : oneLine(heading) || named;
    const skip = (what: string, why: string) => notes.push(left(file.path, what, why));
    if (isOfArticles(below) && !isNote)
      skip('text without a date among articles', 'Give it a date, or bring it in by hand.');
    else if (title === '' || (needsFrontMatter.has(generator) && Object.keys(taken.data).length === 0))
      skip('text without date and title', 'It is no article and no page.');
    else if (/^index\.\w+$|(?:^|\/)404\.\w+$/.test(place))
      skip('front page or page of errors', 'The new site makes its own.');
    else if (needsFrontMatter.has(generator) && isOfTemplates(place, config))
      skip('text in a folder of templates', 'It is no page of its own.');
    else {
      // Notes are for those who wrote them until they say when they were published.
      if (isNote) notes.push(guess(file.path, 'note without a date', 'a draft of a page', 'unsure'));
      const isBundle = /^index\./.test(nameOf(below));
      const stem = (isBundle ? nameOf(folderOf(below)) : nameOf(below)).replace(
        /\.(?:mdx?|markdown|html?)$/i,
        '',
      );
      const own = typeof fields.slug === 'string' ? slugify(fields.slug) : '';
      const slug = own || slugify(stem) || slugify(title) || 'trang';
      listed.push({
        ...text,
        title,
        slug,
        day: '',
        isPage: true,
        authors: [],
        fields: pageFields({ ...fields, title, ...(isNote ? { draft: 'true' } : {}) }, text.authors, slug),
        place: place.replace(/(^|\/)_/g, '$1').replace(/^pages\//, ''),
      });
    }
  }
  return { listed, notes };
}

/** Of these, files without front matter are published as they are, or not at all. */
const needsFrontMatter: ReadonlySet<string> = new Set(['Jekyll', 'Eleventy', 'Hexo']);

/** Whether a folder of it begins with `_` and holds neither pages nor a collection. */
function isOfTemplates(place: string, { collections }: FolderLayout['config']): boolean {
  const named = typeof collections === 'object' && collections !== null ? Object.keys(collections) : [];
  const folders = place.split('/').slice(0, -1);
  return folders.some((name) => name.startsWith('_') && !['pages', ...named].includes(name.slice(1)));
}

/** The folder that holds a document, or the folder that is one. */
function folderOfDocument(path: string): string {
  return folderOf(/^index\./.test(nameOf(path)) ? folderOf(path) : path);
}

/** What only articles have stays in `extra`. */
function pageFields(
  { title, slug: _, extra, ...fields }: Readonly<Record<string, unknown>>,
  authors: readonly string[],
  slug: string,
): Record<string, unknown> {
  const kept: Record<string, unknown> = { title };
  const purpose = readPurpose(String(title)) ?? readPurpose(slug.replace(/-(?:us|policy)$/, ''));
  if (purpose !== null && purpose !== 'page') kept.kind = purpose;
  const others: Record<string, unknown> = { ...(extra as Record<string, unknown> | undefined) };
  for (const [name, value] of Object.entries(fields)) {
    if (name !== 'type' && fieldsOfPages.has(fieldNames.article.get(plainName(name)) ?? name))
      kept[name] = value;
    else others[name] = value;
  }
  if (authors.length > 0) others.authors = authors;
  return Object.keys(others).length > 0 ? { ...kept, extra: others } : kept;
}
