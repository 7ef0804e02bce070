import type { Problem } from '../../base/problem.ts';
import type { Session } from '../session.ts';
import type { Settings } from '../settings/load-settings.ts';
import { forgetPictures } from './forget-pictures.ts';
import type { LoadedFiles } from './load-files.ts';
import { makePictures } from './make-pictures.ts';
import { pictureMaker } from './picture-maker.ts';
import type { RecordedPictures } from './recorded-pictures.ts';

/**
 * Makes what is missing of pictures and records it; the problems are those of pictures that cannot be made. Neither
 * threads nor anything that reads pixels is loaded when nothing is missing.
 */
export async function makeMissingPictures(
  { pictures, stale }: RecordedPictures,
  { files }: Pick<LoadedFiles, 'files'>,
  { config: { pictures: settings } }: Settings,
  session: Session,
): Promise<{ readonly problems: readonly Problem[] }> {
  const { records, pictures: folder } = session;
  let problems: readonly Problem[] = [];
  if (stale.length > 0) {
    const context = { settings, maker: pictureMaker(), folder };
    const work = makePictures(stale, context, session, ({ facts }, record) =>
      records.pictures.put(facts.file, record),
    );
    // Also when someone stops the build: what is made is made.
    problems = await work.finally(records.commit);
  }
  forgetPictures(
    new Set(Array.from(files.values(), ({ file }) => file)),
    pictures,
    stale.length > 0,
    session,
  );
  return { problems };
}
