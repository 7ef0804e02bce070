import type { ProfileKind } from '../../../articles/source/profile-folder.ts';
import { nameOf } from '../../../base/addresses/paths.ts';
import { slugify } from '../../../base/text/text.ts';
import type { ListedDocument, ListedIndex } from './listed.ts';

/** The text of a section, a tag or a series; a page where no article is of its folder. */
export interface GroupText {
  readonly index: ListedIndex;
  readonly kind: Exclude<ProfileKind, 'author'> | 'page';
  readonly slug: string;
  readonly title: string;
}

/** What the indexes of folders are here; those that say nothing are left out. */
export function groupTexts(
  indexes: readonly ListedIndex[],
  listed: readonly ListedDocument[],
  sectionsOf: (one: ListedDocument) => readonly string[],
): { groups: GroupText[]; sections: Record<string, string>; front: ListedIndex | null } {
  const groups: GroupText[] = [];
  const sections: Record<string, string> = {};
  let front: ListedIndex | null = null;
  const used = new Set(listed.flatMap(sectionsOf));
  for (const index of indexes) {
    const slug = slugify(nameOf(index.folder));
    const written = typeof index.fields.title === 'string' ? index.fields.title : null;
    if (index.folder === '') {
      if (index.hasText) front = index;
      continue;
    }
    if (slug === '' || /(?:^|\/)authors$/.test(index.folder)) continue;
    const kind = kindOf(index.folder, slug, used);
    if (kind === null) continue;
    if (kind === 'section' && written !== null) sections[slug] = written;
    const says = index.hasText || typeof index.fields.lead === 'string' || index.pictures.length > 0;
    const isDraft = index.fields.draft !== undefined;
    if (says && !isDraft && (kind !== 'page' || index.hasText))
      groups.push({ index, kind, slug, title: written ?? nameOf(index.folder) });
  }
  return { groups, sections, front };
}

const byFolder: Readonly<Record<string, GroupText['kind']>> = {
  categories: 'section',
  category: 'section',
  series: 'series',
  tag: 'tag',
  tags: 'tag',
};

function kindOf(folder: string, slug: string, used: ReadonlySet<string>): GroupText['kind'] | null {
  const [top = '', ...below] = folder.split('/');
  if (Object.hasOwn(byFolder, top)) return below.length === 1 ? (byFolder[top] ?? null) : null;
  if (used.has(slug) && below.length === 0) return 'section';
  return /^(?:_?posts?|blog)$/.test(slug) ? null : 'page';
}
