import { folderOfProfiles } from '../../articles/source/profile-folder.ts';
import { pathOf } from '../../base/addresses/paths.ts';
import { slugify } from '../../base/text/text.ts';
import { type Brought, type ImportSettings, left } from '../brought/brought.ts';
import { authorFields, type KnownAuthor } from './authors.ts';
import type { GroupText } from './listing/group-texts.ts';
import { carryText } from './text/carried-text.ts';
import type { ImportContext } from './tool/import-context.ts';

const folders = { ...folderOfProfiles, page: 'pages' } as const;

/** Where the text of a group is to stand. */
export function pathOfGroup({ kind, slug, index }: GroupText, { content }: ImportSettings): string {
  const parts = kind === 'page' ? index.folder.split('/').map((part) => slugify(part) || 'trang') : [slug];
  return pathOf(content, folders[kind], `${parts.join('/')}.md`);
}

/** The text of a section, a tag, a series, or a page that tells of a folder. */
export function broughtGroup({ index, kind, title }: GroupText, around: ImportContext): Brought {
  const { body, figures, files, notes } = carryText(index.file, around);
  const [picture] = figures(index.pictures);
  const lost = index.addresses.map((one) => left(index.file.path, 'old address that cannot be kept', one));
  const fields =
    kind === 'page'
      ? { title, lead: index.fields.lead, aliases: around.aliases }
      : { title, lead: index.fields.lead, picture: picture?.src };
  return {
    from: index.file.path,
    kind: kind === 'page' ? 'article' : 'group',
    path: around.path,
    fields,
    body,
    files: [...files.values()],
    notes: [...notes, ...lost],
  };
}

/** The file of an author: what data and texts of the old site tell. */
export function broughtProfile(known: KnownAuthor, around: ImportContext): Brought {
  const { fields, pictures, others } = authorFields(known.data);
  const { body, figures, files, notes } = carryText(known.file, around, known.hasText ? undefined : '');
  const [picture] = figures(pictures);
  const lost = others.map((name) => left(known.file.path, 'field of an author', name));
  return {
    from: known.file.path,
    kind: 'author',
    path: around.path,
    body,
    fields: { ...fields, picture: picture?.src },
    files: [...files.values()],
    notes: [...notes, ...lost],
  };
}
