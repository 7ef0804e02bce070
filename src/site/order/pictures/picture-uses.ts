import type { FileFacts } from '../../../articles/files/file-facts.ts';
import type { Reference } from '../../../articles/markdown/context/body.ts';
import type { Profile } from '../../../articles/profile.ts';
import type { PictureUse, ReadMeta } from '../../../articles/summary/article-summary.ts';
import type { Place } from '../../../base/problem.ts';
import type { Focus, PictureUses } from '../../../pictures/plan-renditions.ts';
import { shownProfiles } from '../groups/shown-profiles.ts';
import type { Site } from '../site.ts';

/** A picture that the site publishes, and what for. */
export interface UsedPicture {
  readonly facts: FileFacts;
  readonly uses: PictureUses;
  /** Where it is named first. */
  readonly at: () => Place | null;
  /** Where it is named by those that want to keep another point of it in its crops. */
  readonly others: readonly (() => Place | null)[];
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
  const use = (src: string, how: readonly PictureUse[], naming: () => Naming | null, focus?: Focus) => {
    const facts = files.get(src);
    if (facts === undefined || facts.size === null) return;
    const known = used.get(facts.file);
    const { uses, at, others } = known ?? { uses: unused, at: () => placeOf(src, naming()), others: [] };
    const also = Object.fromEntries(how.map((name) => [name, true]));
    const kept = uses.focus ?? focus;
    const differs = focus !== undefined && kept !== undefined && focus.join() !== kept.join();
    used.set(facts.file, {
      facts,
      uses: { ...uses, ...also, ...(kept && { focus: kept }) },
      at,
      others: differs ? [...others, () => placeOf(src, naming())] : others,
    });
  };
  for (const article of pages) {
    for (const { src, uses, focus } of article.summary.pictures) use(src, uses, () => read(article), focus);
  }
  for (const profile of shownProfiles(groups)) useProfile(profile, use);
  return [...used.values()];
}

const unused: PictureUses = { shown: false, teaser: false, full: false };

function useProfile(
  profile: Profile,
  use: (src: string, how: readonly PictureUse[], naming: () => Naming | null) => void,
): void {
  const naming = () => profile;
  for (const hole of profile.biography.holes) {
    if (hole.startsWith('picture:')) use(hole.slice('picture:'.length), ['shown'], naming);
    if (hole.startsWith('file:')) use(hole.slice('file:'.length), ['full'], naming);
  }
  if (profile.picture !== null) use(profile.picture, ['teaser'], naming);
}

function placeOf(src: string, naming: Naming | null): Place | null {
  return naming?.references.find(({ kind, target }) => kind === 'file' && target === src)?.at ?? null;
}
