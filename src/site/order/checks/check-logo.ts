import type { FileFacts } from '../../../articles/files/file-facts.ts';
import { error, type Place, type Problem } from '../../../base/problem.ts';
import type { Config } from '../../settings/config.ts';
import { writtenIcon } from '../../settings/look/written-icon.ts';

/**
 * An error when the settings name a logo or an icon that is not there, or is no picture. `known` has the paths of all files; one that
 * is there but cannot be used has a problem already.
 */
export function checkLogo(
  { publisher, logo, icon }: Pick<Config, 'publisher' | 'logo' | 'icon'>,
  files: ReadonlyMap<string, FileFacts>,
  known: readonly string[],
  placeOf: (path: readonly PropertyKey[]) => Place | null,
): Problem[] {
  const check = (path: readonly string[], picture: string | null) =>
    checkOne(path.join('.'), picture, files, known, placeOf(path));
  const iconAt = writtenIcon(placeOf);
  return [
    ...check(['publisher', 'logo'], publisher.logo),
    ...(icon === logo || icon === publisher.logo ? [] : check([iconAt], icon)),
    ...(logo === publisher.logo ? [] : check(['logo'], logo)),
  ];
}

function checkOne(
  setting: string,
  logo: string | null,
  files: ReadonlyMap<string, FileFacts>,
  known: readonly string[],
  at: Place | null,
): Problem[] {
  const facts = logo === null ? undefined : files.get(logo);
  const isThere = facts?.file.startsWith('static/') === true;
  if (logo === null || (isThere && facts?.size !== null)) return [];
  if (facts === undefined && known.includes(logo)) return [];
  return [
    error(
      isThere ? 'not-a-picture' : 'missing-file',
      at,
      isThere
        ? `The file "${logo}", named under "${setting}" in bantin.yaml, is no picture.`
        : `The picture under "${setting}" in bantin.yaml is not there: static${logo} does not exist.`,
      `Put a PNG or JPEG picture into the folder "static", or mend "${setting}"; upper and lower case count.`,
    ),
  ];
}
