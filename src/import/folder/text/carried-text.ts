import { findExcess } from '../../../articles/markdown/context/bounds.ts';
import { readBytes } from '../../../base/files/files.ts';
import type { FileEntry } from '../../../base/files/walk.ts';
import { type BroughtFile, left, type Note } from '../../brought/brought.ts';
import type { WrittenPicture } from '../../brought/fields-of.ts';
import { unlessTooDeep } from '../../html/parse-html.ts';
import { withNewLinks } from '../../markdown/with-new-links.ts';
import { plainNote } from '../../notes/obsidian.ts';
import { frontOf } from '../tool/front-of.ts';
import type { ImportContext } from '../tool/import-context.ts';
import { memberOf, withValues } from '../tool/liquid-values.ts';
import { isHtml } from '../tool/other-markup.ts';
import { markdownOfHtml } from './html-text.ts';
import { pageNamed } from './named-pages.ts';
import { ownDialect } from './own-dialect.ts';
import { withRawHidden, withRawShown } from './raw-text.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { openTextAddresses, type TextAddresses } from './text-addresses.ts';
import { openTextFiles, type TextFiles } from './text-files.ts';

/** The text of a file as Markdown of the new site, with what it and the front matter name. */
interface CarriedText {
  readonly body: string;
  /** As `figures` name them; those that are not there are noted. */
  readonly figures: (pictures: readonly WrittenPicture[]) => readonly WrittenPicture[];
  /** What all of this takes along; complete when it has been asked for everything. */
  readonly files: ReadonlyMap<string, BroughtFile>;
  readonly notes: readonly Note[];
}

/** Reads the text of `file`, or `other` in its place, which is to stand at `around.path`. */
export function carryText(file: FileEntry, around: ImportContext, other?: string): CarriedText {
  const from = file.path;
  const notes: Note[] = [];
  const files = openTextFiles(from, around);
  const addresses = openTextAddresses(from, around, files, notes);
  const source = frontOf(readBytes(file.disk), from, around.layout.generator);
  const isFromHtml = other === undefined && isHtml(from);
  const hidden = withRawHidden(other ?? source?.body ?? '');
  const markdown = isFromHtml ? ofHtml(hidden, from, notes) : hidden;
  const plain = ofDialect(markdown, from, around, addresses, notes);
  const valued = withData(plain, source?.data, around);
  const { text, left: tags } = withoutShortcodes(valued, addresses.ofTag);
  for (const tag of tags) notes.push(left(from, 'tag of the theme, left between ⟦ and ⟧', tag));
  const shown = withRawShown(text).replace(/<!--\s*more\s*-->/g, '');
  const linked = withLinks(shown, addresses, around, !isFromHtml && makesDashes(around.layout));
  if (linked === null)
    notes.push(left(from, 'text nested too deep', 'Its links and pictures lead where they did.'));
  return {
    body: addresses.settle(linked ?? shown),
    figures: (pictures) => pictures.flatMap((one) => ofFigure(one, from, files, around, notes)),
    files: files.taken,
    notes,
  };
}

function ofHtml(html: string, from: string, notes: Note[]): string {
  const read = unlessTooDeep(() => markdownOfHtml(html, from));
  notes.push(...(read?.notes ?? []));
  return read?.markdown ?? html;
}

/** The text without what only the tool of the source reads in it. */
function ofDialect(
  markdown: string,
  from: string,
  around: ImportContext,
  { ofNote }: TextAddresses,
  notes: Note[],
): string {
  const { generator } = around.layout;
  const text = ownDialect(markdown, generator, from, (page) => {
    const target = pageNamed(page, around);
    return target && around.titleOf(target);
  });
  if (generator !== 'Obsidian') return text;
  const note = plainNote(text, ofNote);
  for (const name of note.left) notes.push(left(from, 'link to a file or page that is not there', name));
  return note.text;
}

/** The text with the values of `{{ page.title }}` and the like; `own` is the front matter. */
function withData(text: string, own: unknown, { data, layout }: ImportContext): string {
  if (data === null) return text;
  return withValues(text, (names) =>
    names[0] === 'page'
      ? names.slice(1).reduce(memberOf, own)
      : (data(names) ?? ofPage(names, own, layout.generator)),
  );
}

/** The text with the addresses of the new site; null where it is nested too deep to be read. */
function withLinks(
  text: string,
  { changed }: TextAddresses,
  { settings }: ImportContext,
  dashes: boolean,
): string | null {
  if (findExcess(text, settings.limits.depth) !== null) return null;
  return unlessTooDeep(() => withNewLinks(text, changed, dashes));
}

/** A picture of the front matter; none when its file is not there. */
function ofFigure(
  { src, ...said }: WrittenPicture,
  from: string,
  files: TextFiles,
  { index }: ImportContext,
  notes: Note[],
): WrittenPicture[] {
  if (/^https?:\/\//.test(src)) return [{ src, ...said }];
  const found = files.find(src) ?? index.pictureNamed(src);
  if (found !== null) return [{ src: files.take(found), ...said }];
  notes.push(left(from, 'picture that is not there', src));
  return [];
}

/** By their usual settings. */
function makesDashes({ generator, config }: ImportContext['layout']): boolean {
  const typographer = ['markup', 'goldmark', 'extensions', 'typographer'].reduce<unknown>(memberOf, config);
  return (generator === 'Hugo' && typographer !== false && typographer !== 'false') || generator === 'Jekyll';
}

/** In Eleventy the names of the front matter stand by themselves. */
function ofPage(names: readonly string[], data: unknown, generator: string): unknown {
  return generator === 'Eleventy' ? names.reduce(memberOf, data) : undefined;
}
