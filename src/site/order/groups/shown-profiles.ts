import type { Profile } from '../../../articles/profile.ts';
import type { Site } from '../site.ts';

/** What is told of the authors and groups that readers see. */
export function shownProfiles({
  sections,
  tags,
  series,
  authors,
}: Pick<Site, 'sections' | 'tags' | 'series' | 'authors'>): readonly Profile[] {
  return [...sections, ...tags, ...series, ...authors].flatMap(({ profile }) => profile ?? []);
}
