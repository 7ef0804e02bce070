import type { FileFacts } from '../../../articles/files/file-facts.ts';
import { error, type Problem, warning } from '../../../base/problem.ts';
import { nearest } from '../../../base/text/nearest.ts';
import type { Config } from '../../settings/config.ts';
import type { SettingPlace } from '../../settings/forms/setting-place.ts';
import { groupsOfKind } from '../versions/front-versions.ts';

/** Shops of podcasts take no other pictures. */
const [least, most] = [1400, 3000];

/** What is wrong with the podcasts of the settings: what they are of is not there, or their picture is none that shops take. */
export function checkPodcasts(
  { podcasts }: Pick<Config, 'podcasts'>,
  site: Parameters<typeof groupsOfKind>[1],
  files: ReadonlyMap<string, FileFacts>,
  placeOf: SettingPlace,
): Problem[] {
  return podcasts.flatMap(({ of, image }, index) => {
    const problems: Problem[] = [];
    const keys = groupsOfKind(of.kind, site).map(({ key }) => key);
    if (!keys.includes(of.key)) {
      const meant = nearest(of.key, keys);
      problems.push(
        warning(
          'empty-podcast',
          placeOf(['podcasts', index, of.kind]),
          `The podcast of "${of.key}" is left out, because readers see no such ${of.kind}.`,
          meant === null
            ? 'Write its name as it stands in articles; the podcast comes by itself with the first of them.'
            : `Did you mean "${meant}"?`,
        ),
      );
    }
    const facts = image === null ? undefined : files.get(image);
    const at = placeOf(['podcasts', index, 'image']);
    if (image !== null && (facts === undefined || !facts.file.startsWith('static/'))) {
      problems.push(
        error(
          'missing-file',
          at,
          `The picture of the podcast is not there: static${image} does not exist.`,
          'Put a square JPEG or PNG picture into the folder "static", and write its path from there.',
        ),
      );
    } else if (facts !== undefined && !isTaken(facts)) {
      const { width = 0, height = 0 } = facts.size ?? {};
      problems.push(
        warning(
          'podcast-picture',
          at,
          `The picture of the podcast, ${image}, has ${width} × ${height} pixels; shops of podcasts take square ones of ${least} to ${most} pixels alone.`,
          'Save it square, 3,000 pixels across or a little less, as JPEG or PNG.',
        ),
      );
    }
    return problems;
  });
}

function isTaken({ size, mediaType }: FileFacts): boolean {
  const { width = 0, height = 0 } = size ?? {};
  return width === height && width >= least && width <= most && /^image\/(?:jpeg|png)$/.test(mediaType);
}
