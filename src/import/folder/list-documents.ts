import { fieldNames } from '../../articles/front-matter/field-names.ts';
import { readWrittenDate } from '../../articles/front-matter/written-date.ts';
import { plainName } from '../../articles/source/plain-name.ts';
import { readBytes } from '../../base/files.ts';
import { extensionOf, folderOf, nameOf } from '../../base/paths.ts';
import { slugify } from '../../base/text.ts';
import type { FileEntry } from '../../base/walk.ts';
import { type ImportSettings, left, type Note } from '../brought/brought.ts';
import { translateFields } from '../brought/fields-of.ts';
import { withoutIds } from '../notes/notion.ts';
import { withoutComments } from '../notes/obsidian.ts';
import { frontOf } from './front-of.ts';
import { givenValues } from './given-values.ts';
import { heldBack } from './held-back.ts';
import type { FolderLayout } from './layout.ts';
import { listPages, type UndatedText } from './list-pages.ts';
import type { ListedDocument, ListedIndex } from './listed.ts';
import { isInOtherMarkup } from './other-markup.ts';

/** The articles and pages among the files, and what tells of folders; what is none of them is noted. */
export function listDocuments(
  files: readonly FileEntry[],
  layout: FolderLayout,
  { timezone }: ImportSettings,
): { listed: ListedDocument[]; indexes: ListedIndex[]; notes: Note[] } {
  const listed: ListedDocument[] = [];
  const indexes: ListedIndex[] = [];
  const undated: UndatedText[] = [];
  const given = givenValues(files, layout);
  const notes: Note[] = [...given.notes];
  const languages = otherLanguages(files, layout);
  for (const file of files) {
    if (!['md', 'mdx', 'markdown'].includes(extensionOf(file.path))) {
      if (isInOtherMarkup(file, layout))
        notes.push(left(file.path, 'text in another markup', 'Only Markdown is read.'));
      else if (layout.generator === 'Notion' && file.path.endsWith('.csv'))
        notes.push(
          left(file.path, 'table of a database', 'Its rows are brought in as the pages that they are.'),
        );
      continue;
    }
    const home = [layout.content, ...layout.also].find(
      (one) => one === '' || file.path.startsWith(`${one}/`),
    );
    if (home === undefined || (layout.below !== '' && !file.path.startsWith(`${layout.below}/`))) continue;
    const inContent = home === '' ? file.path : file.path.slice(home.length + 1);
    const whole = layout.below === '' ? inContent : file.path.slice(layout.below.length + 1);
    const inLanguage =
      languages.own !== null && whole.startsWith(`${languages.own}/`)
        ? whole.slice(languages.own.length + 1)
        : whole;
    const below = layout.generator === 'Notion' ? withoutIds(inLanguage) : inLanguage;
    if (
      /^(?:readme|license|contributing|changelog|code_of_conduct|security|claude)\b/i.test(nameOf(file.path))
    )
      continue;
    if (/(?:^|\/)authors\//.test(inContent)) continue;
    if (isLeftOut(inContent, layout.generator)) {
      notes.push(
        left(file.path, 'file that the old site left out', 'Its name or that of its folder begins with "_".'),
      );
      continue;
    }
    const language = languages.of(inContent);
    if (language !== null) {
      notes.push(
        left(file.path, `text in the language "${language}"`, 'One language is brought in at a time.'),
      );
      continue;
    }
    const taken = frontOf(readBytes(file.disk), file.path, layout.generator);
    if (taken === null) {
      notes.push(left(file.path, 'text that is no UTF-8', 'Save it as UTF-8 and import again.'));
      continue;
    }
    for (const { message, at } of taken.problems)
      notes.push(left(file.path, 'mistake in the front matter', message, at?.line ?? null));
    const held = heldBack(taken.data, file.path, given.of(file.path));
    const translated = translateFields(held.data, timezone);
    const isOpen = layout.generator === 'Obsidian' && withoutComments(taken.body).isOpen;
    const why = isOpen ? 'It is a draft, because a comment between %% and %% does not end.' : held.why;
    if (why !== null) translated.fields.draft = 'true';
    const name = nameOf(below);
    if (/^_index\./.test(name)) {
      indexes.push({ ...translated, file, folder: folderOf(below), hasText: taken.body.trim() !== '' });
      continue;
    }
    const place = below
      .split('/')
      .filter(
        (part, at) =>
          (!/^_posts$|^posts?$/.test(part) || part === name) && !(at === 0 && part === languages.own),
      )
      .join('/');
    const isBundle = /^index\./.test(name);
    const stem = (isBundle ? nameOf(folderOf(below)) : name).replace(/\.(?:mdx?|markdown)$/i, '');
    const [, year, month = '', date = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_ ]|$)/.exec(stem) ?? [];
    const named = year === undefined ? null : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    const isPageOfHexo = layout.generator === 'Hexo' && !/^_(?:posts|drafts)\//.test(inContent);
    if (isPageOfHexo && taken.body.trim() === '') {
      notes.push(left(file.path, 'page that the theme fills', 'The new site makes its own.'));
      continue;
    }
    if (why !== null) notes.push(left(file.path, 'text that the old site held back', why));
    const fields = dated(translated.fields, named, timezone);
    const isUnfinished = fields === null && /(?:^|\/)_drafts\//.test(inContent);
    if (isPageOfHexo || (fields === null && !isUnfinished)) {
      // Pages of Hexo have dates, which say when they were made.
      const { date: _, updated: __, ...others } = translated.fields;
      undated.push({
        ...translated,
        fields: isPageOfHexo ? others : translated.fields,
        file,
        place,
        below,
        taken,
      });
      continue;
    }
    const dateless = stem.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ ]+/, '');
    const written = typeof translated.fields.title === 'string' ? translated.fields.title : null;
    const title = written ?? dateless.replace(/[-_]+/g, ' ').trim();
    const ownSlug = typeof translated.fields.slug === 'string' ? slugify(translated.fields.slug) : '';
    const slug = ownSlug || slugify(dateless) || slugify(title) || 'bai';
    listed.push({
      ...translated,
      fields: fields === null ? { title, ...translated.fields, draft: 'true' } : { title, ...fields.fields },
      file,
      place,
      below,
      title,
      day: fields?.day ?? '',
      slug,
      isPage: false,
    });
  }
  const pages = listPages(undated, listed, layout);
  return { listed: [...listed, ...pages.listed], indexes, notes: [...notes, ...pages.notes] };
}

/** Whether the tool passes over it for a name that begins with `_`. */
function isLeftOut(path: string, generator: string): boolean {
  if (generator === 'Jekyll') return /(?:^|\/)_(?!index\.)[^/]*$/.test(path);
  if (generator !== 'Hexo' && generator !== 'Astro') return false;
  return /(?:^|\/)_/.test(generator === 'Hexo' ? path.replace(/^_(?:posts|drafts)\//, '') : path);
}

/** The fields with a date that can be read, from the name of the file where they have none; null when there is no date at all. */
function dated(
  fields: Readonly<Record<string, unknown>>,
  named: string | null,
  timezone: string,
): { fields: Record<string, unknown>; day: string } | null {
  const kept: Record<string, unknown> = {};
  let day: string | null = null;
  for (const [name, value] of Object.entries(fields)) {
    const isDate = fieldNames.article.get(plainName(name)) === 'date';
    const moment = isDate ? readWrittenDate(String(value), timezone).moment : null;
    if (isDate && moment === null) continue;
    kept[name] = value;
    if (moment !== null) day = moment.iso.slice(0, 10);
  }
  if (day !== null) return { fields: kept, day };
  const moment = named === null ? null : readWrittenDate(named, timezone).moment;
  return moment === null || named === null ? null : { fields: { date: named, ...kept }, day: named };
}

/** The language of a path that is another than that of the site, null when there is none; and the folder of the site's own. */
function otherLanguages(
  files: readonly FileEntry[],
  { config, content, below }: FolderLayout,
): { readonly of: (path: string) => string | null; readonly own: string | null } {
  const main = [config.defaultContentLanguage, config.default_language, config.languageCode, config.language]
    .find((value) => typeof value === 'string')
    ?.toString()
    .slice(0, 2)
    .toLowerCase();
  const known = new Set(Object.keys((config.languages ?? {}) as object));
  const folders = new Set(
    files.map(({ path }) => (content === '' ? path : path.slice(content.length + 1)).split('/')[0] ?? ''),
  );
  const coded = [...folders].filter((name) => /^[a-z]{2}(?:-[a-z]{2,4})?$/i.test(name));
  const named = (content === '' ? below : below.slice(content.length + 1)).split('/')[0] ?? '';
  const usual = main !== undefined && folders.has(main) ? main : folders.has('en') ? 'en' : null;
  const own = coded.includes(named) ? named : usual;
  const isByFolder = own !== null && coded.length > 1;
  const of = (path: string) => {
    const folder = path.split('/')[0] ?? '';
    if (isByFolder && coded.includes(folder) && folder !== own) return folder;
    const ending = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.(?:md|markdown)$/i.exec(path)?.[1];
    return ending !== undefined && ending !== (main ?? 'en') && (known.size === 0 || known.has(ending))
      ? ending
      : null;
  };
  return { of, own: isByFolder ? own : null };
}
