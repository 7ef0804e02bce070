import type { Problem } from '../../base/problem.ts';
import type { SettingPlace } from '../../site/settings/forms/setting-place.ts';
import { writtenIcon } from '../../site/settings/look/written-icon.ts';

/** What was rendered, with problems of the picture of which icons are drawn, and of no other, at the setting that names it. */
export function atIcon<T extends { readonly problems: readonly Problem[] }>(
  rendered: T,
  placeOf: SettingPlace,
): T {
  const problems = rendered.problems.map((problem) =>
    problem.code === 'not-a-picture' && problem.at === null
      ? { ...problem, at: placeOf([writtenIcon(placeOf)]) }
      : problem,
  );
  return { ...rendered, problems };
}
