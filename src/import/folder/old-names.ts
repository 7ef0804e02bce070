import { nameOf } from '../../base/addresses/paths.ts';
import { type ImportSettings, left, type Note, takenAddress } from '../brought/brought.ts';
import { oldAddress } from '../brought/fields-of.ts';
import { pathOfGroup } from './brought-profile.ts';
import type { GroupText } from './listing/group-texts.ts';
import type { ListedDocument } from './listing/listed.ts';
import { type PlacedTexts, writtenSections } from './listing/place-texts.ts';
import { oldUrl } from './old-url.ts';
import type { ImportContext } from './tool/import-context.ts';
import type { FolderLayout } from './tool/layout.ts';

/** What texts are called on the old site, and which of their addresses lead to them from now on. */
interface OldNames extends Pick<ImportContext, 'pageAt' | 'pageCalled'> {
  readonly aliases: ReadonlyMap<ListedDocument, readonly string[]>;
  readonly notes: readonly Note[];
}

export function oldNames(
  placed: PlacedTexts,
  groups: readonly GroupText[],
  sections: ReadonlySet<string>,
  layout: FolderLayout,
  settings: ImportSettings,
): OldNames {
  /** Notes had no address before. */
  const isPublished = layout.generator !== 'Obsidian' && layout.generator !== 'Notion';
  const urls = new Set(Array.from(placed.values(), ({ url }) => url.toLowerCase()));
  for (const section of sections) urls.add(`/${section}/`);
  const pages = new Map<string, string>();
  const lead = (address: string, path: string) => {
    if (!pages.has(linkKey(address))) pages.set(linkKey(address), path);
  };
  /** Null for names that several files have. */
  const byName = new Map<string, string | null>();
  const aliases = new Map<ListedDocument, string[]>();
  const notes: Note[] = [];
  for (const [one, { path, url }] of placed) {
    const computed = computedUrl(one, layout);
    const old: string[] = [];
    for (const written of [...one.addresses, ...(isPublished ? [one.ownUrl ?? computed] : [])]) {
      const address = oldAddress(written);
      if (address === null) {
        if (written !== computed) notes.push(left(one.file.path, 'old address that cannot be kept', written));
        continue;
      }
      lead(address, path);
      const key = address.toLowerCase();
      if (!urls.has(key)) old.push(address);
      else if (one.addresses.includes(written) && key !== url.toLowerCase())
        notes.push(left(one.file.path, takenAddress, written));
      urls.add(key);
    }
    lead(computed, path);
    if (!one.isPage) lead(`/${one.day.replaceAll('-', '/')}/${one.slug}/`, path);
    const name = nameOf(one.file.path.replace(/(?:\/index)?\.\w+$/, ''));
    byName.set(name, byName.has(name) ? null : path);
    aliases.set(one, old);
  }
  for (const group of groups) {
    for (const address of [`/${group.index.folder}/`, ...group.index.addresses])
      lead(address, pathOfGroup(group, settings));
  }
  return {
    aliases,
    notes,
    pageAt: (address) => pages.get(linkKey(address)) ?? null,
    pageCalled: (name) => byName.get(name) ?? null,
  };
}

/** The address that its generator made of it. */
function computedUrl(one: ListedDocument, layout: FolderLayout): string {
  return oldUrl(
    {
      path: one.below,
      title: one.title,
      day: one.day,
      slug: typeof one.fields.slug === 'string' ? one.fields.slug : null,
      sections: writtenSections(one),
    },
    layout,
  );
}

/** Links name one page with and without a slash at the end, and with its ending. */
function linkKey(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/(?:\/index)?\.html?$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}
