import type { Profile } from '../../../articles/profile.ts';
import type { SelectionEntry } from '../selection.ts';
import type { Selector } from '../selector.ts';

/** What the text of an author or a group asks for, and their picture. */
export function profileEntries(profile: Profile | null, { file, link }: Selector): (SelectionEntry | null)[] {
  if (profile === null) return [];
  const { picture, biography } = profile;
  const asked = biography.holes.map((ask) => {
    const colon = ask.indexOf(':');
    const target = ask.slice(colon + 1);
    return ask.slice(0, colon) === 'article' ? link(target) : file(target);
  });
  return [picture === null ? null : file(picture), ...asked];
}
