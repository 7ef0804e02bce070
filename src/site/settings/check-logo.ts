import type { FileFacts } from '../../articles/files/file-facts.ts';
import { error, type Problem } from '../../base/problem.ts';
import type { Config } from './config.ts';

/**
 * An error when the settings name a logo or an icon that is not there, or is no picture. `known` has the paths of all files; one that
 * is there but cannot be used has a problem already.
 */
export function checkLogo(
  { publisher, logo, icon }: Pick<Config, 'publisher' | 'logo' | 'icon'>,
  files: ReadonlyMap<string, FileFacts>,
  known: readonly string[],
): Problem[] {
  return [
    ...checkOne('publisher.logo', publisher.logo, files, known),
    ...(icon === logo || icon === publisher.logo ? [] : checkOne('icon', icon, files, known)),
    ...(logo === publisher.logo ? [] : checkOne('logo', logo, files, known)),
  ];
}

function checkOne(
  setting: string,
  logo: string | null,
  files: ReadonlyMap<string, FileFacts>,
  known: readonly string[],
): Problem[] {
  const facts = logo === null ? undefined : files.get(logo);
  const isThere = facts?.file.startsWith('static/') === true;
  if (logo === null || (isThere && facts?.size !== null)) return [];
  if (facts === undefined && known.includes(logo)) return [];
  return [
    error(
      isThere ? 'not-a-picture' : 'missing-file',
      null,
      isThere
        ? `The file "${logo}", named under "${setting}" in bantin.yaml, is no picture.`
        : `The picture under "${setting}" in bantin.yaml is not there: static${logo} does not exist.`,
      `Put a PNG or JPEG picture into the folder "static", or mend "${setting}"; upper and lower case count.`,
    ),
  ];
}
