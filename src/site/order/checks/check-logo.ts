import type { FileFacts } from '../../../articles/files/file-facts.ts';
import { isPictureName } from '../../../articles/files/picture-name.ts';
import { error, type Place, type Problem } from '../../../base/problem.ts';
import { nearest } from '../../../base/text/nearest.ts';
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
  const meant = isThere ? null : pictureMeant(logo, known);
  return [
    error(
      isThere ? 'not-a-picture' : 'missing-file',
      at,
      isThere
        ? `The file "${logo}", named under "${setting}" in bantin.yaml, is no picture.`
        : `The picture under "${setting}" in bantin.yaml is not there: static${logo} does not exist.`,
      meant === null
        ? `Put a PNG or JPEG picture into the folder "static", or mend "${setting}"; upper and lower case count.`
        : `Did you mean "${meant}"? Upper and lower case count.`,
    ),
  ];
}

/** The picture of the folder "static" that was likely meant by one that is not there, also by its path with that folder. */
function pictureMeant(logo: string, known: readonly string[]): string | null {
  const all = new Set(known);
  const isInStatic = (path: string) => path.startsWith('/') && !all.has(path.slice(1));
  const within = logo.replace(/^\/static(?=\/)/, '');
  const pictures = new Set(known.filter((path) => isInStatic(path) && isPictureName(path)));
  return pictures.has(within) ? within : nearest(within, pictures);
}
