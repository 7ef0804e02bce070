import type { FileFacts } from '../../articles/files/file-facts.ts';
import type { Reference } from '../../articles/markdown/markdown.ts';
import type { Profile } from '../../articles/profile.ts';
import type { PictureUse, ReadMeta } from '../../articles/summary/card.ts';
import type { Place } from '../../base/problem.ts';
import type { PictureUses } from '../../pictures/plan-renditions.ts';
import { shownProfiles } from './shown-profiles.ts';
import type { Site } from './site.ts';

/** A picture that the site publishes, and what for. */
export interface UsedPicture {
  readonly facts: FileFacts;
  readonly uses: PictureUses;
  /** Where it is named first. */
  readonly at: () => Place | null;
}

interface Naming {
  readonly references: readonly Reference[];
}

/** The pictures of a site, each once, in the order in which its articles name them. Those of withheld articles are not among them. */
export function picturesOf(
  { pages, files, ...groups }: Pick<Site, 'pages' | 'sections' | 'tags' | 'series' | 'authors' | 'files'>,
  read: ReadMeta,
): UsedPicture[] {
  const used = new Map<string, UsedPicture>();
  const use = (src: string, how: readonly PictureUse[], naming: () => Naming | null) => {
    const facts = files.get(src);
    if (facts === undefined || facts.size === null) return;
    const { uses, at } = used.get(facts.file) ?? { uses: unused, at: () => placeOf(src, naming()) };
    const also = Object.fromEntries(how.map((name) => [name, true]));
    used.set(facts.file, { facts, uses: { ...uses, ...also }, at });
  };
  for (const article of pages) {
    for (const { src, uses } of article.card.pictures) use(src, uses, () => read(article));
  }
  for (const profile of shownProfiles(groups)) useProfile(profile, use);
  return [...used.values()];
}

const unused: PictureUses = { shown: false, card: false, full: false };

function useProfile(
  profile: Profile,
  use: (src: string, how: readonly PictureUse[], naming: () => Naming | null) => void,
): void {
  const naming = () => profile;
  for (const hole of profile.biography.asks) {
    if (hole.startsWith('picture:')) use(hole.slice('picture:'.length), ['shown'], naming);
    if (hole.startsWith('file:')) use(hole.slice('file:'.length), ['full'], naming);
  }
  if (profile.picture !== null) use(profile.picture, ['card'], naming);
}

function placeOf(src: string, naming: Naming | null): Place | null {
  return naming?.references.find(({ kind, target }) => kind === 'file' && target === src)?.at ?? null;
}
