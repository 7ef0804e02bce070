import { unusablePicture } from '../../articles/files/file-facts.ts';
import { error, type Place, type Problem, warning } from '../../base/problem.ts';
import { movesAsItIs } from '../../pictures/plan-renditions.ts';
import type { PictureSettings } from '../../pictures/settings.ts';
import type { UsedPicture } from '../../site/order/pictures/picture-uses.ts';
import type { PictureRecord } from './picture-record.ts';

/** What a person may have to do about a picture that is published. */
export function pictureProblems(
  { facts: { file, bytes }, uses, at: placeOf, others }: UsedPicture,
  { look, personal, removed }: PictureRecord,
  settings: Pick<PictureSettings, 'resize' | 'originals' | 'maxPixels'> & { readonly clean: boolean },
): Problem[] {
  const problems = others.map((other) =>
    warning(
      'other-focus',
      other(),
      `The crops of the picture "${file}" keep another point, which an article before this one has named.`,
      'Name the same point in both, or put a copy of the picture beside this article.',
    ),
  );
  if (removed.length > 0) {
    problems.push(
      warning(
        'svg-cleaned',
        placeOf(),
        `The drawing "${file}" is published without what can run code or load something: ${removed.join(', ')}.`,
        'If the drawing looks wrong now, turn its text and effects into paths, or save it as PNG.',
      ),
    );
  }
  const moves = settings.resize && movesAsItIs(look, settings);
  if (moves) {
    const { width, height, frames } = look;
    const million = settings.maxPixels / 1_000_000;
    const megabytes = Number((bytes / 1_000_000).toPrecision(2));
    problems.push(
      warning(
        'picture-too-large',
        placeOf(),
        `The picture "${file}" moves in ${frames} frames of ${width} × ${height} pixels, more than ${million} million in all, so it is published as it is: ${megabytes} MB for each reader.`,
        'Save it smaller or with fewer frames, or as a film (.mp4), which is much smaller.',
      ),
    );
  }
  const asItIs = moves || (look.kind !== 'svg' && (!settings.resize || (settings.originals && uses.full)));
  if (asItIs && personal.length > 0 && !(settings.clean && look.kind === 'jpeg')) {
    problems.push(
      warning(
        'personal-metadata',
        placeOf(),
        `The picture "${file}" is published as it is, and tells its readers ${personal.map((kind) => told[kind]).join(', ')}.`,
        'Remove that from the file, or write in bantin.yaml: files: { clean: true }.',
      ),
    );
  }
  return problems;
}

/** What the metadata of a picture tell, as the object of "tells its readers". */
export const told = {
  gps: 'where it was taken',
  serial: 'the serial number of the camera',
  owner: 'who owns the camera',
} as const;

export type Unusable = 'damaged' | 'too-large' | 'too-slow' | 'too-complex';

/** Why a picture cannot be published; `detail` says which limit of time it broke. */
export function unusable(file: string, why: Unusable, at: Place | null, detail: string): Problem {
  if (why === 'damaged')
    return { ...unusablePicture(file, 'is damaged, cut short, or no picture at all'), at };
  if (why === 'too-complex') {
    return error(
      'picture-too-large',
      at,
      `The drawing "${file}" names parts of itself (use, pattern, mask, clip-path, filter) so often that it would be drawn for ever.`,
      'Let the drawing program turn copies into paths, or save it as PNG.',
    );
  }
  return error(
    'picture-too-large',
    at,
    why === 'too-slow'
      ? `The picture "${file}" does not come to an end. ${detail}`
      : `The picture "${file}" has too many pixels in all its frames.`,
    'Save the picture smaller; 2,000 pixels across are enough. "pictures" in bantin.yaml has the limits.',
  );
}
