import type { Profile } from '../../../articles/profile.ts';
import { folderOfProfiles } from '../../../articles/source/profile-folder.ts';
import { error, type Problem } from '../../../base/problem.ts';
import { groupKey } from '../../keys/group-key.ts';

/** The files of one kind by the key in their addresses, and an error for each that has that of another. */
export function profilesByKey<P extends Profile>(
  profiles: readonly P[],
): { readonly byKey: ReadonlyMap<string, P>; readonly problems: readonly Problem[] } {
  const byKey = new Map<string, P>();
  const problems: Problem[] = [];
  for (const profile of profiles) {
    const key = groupKey(profile.id);
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, profile);
    else problems.push(sameAddress(profile, other));
  }
  return { byKey, problems };
}

function sameAddress(profile: Profile, other: Profile): Problem {
  return error(
    'same-address',
    { file: profile.file, line: 1, column: 1 },
    `${profile.file} and ${other.file} describe two ${folderOfProfiles[profile.kind]} with one address.`,
    'Rename one of the files, so that their names differ in more than marks, letter case and punctuation.',
  );
}
