import type { ReadMeta } from '../../articles/summary/article-summary.ts';
import type { Problem } from '../../base/problem.ts';
import type { Site } from '../../site/order/site.ts';
import type { Session } from '../session.ts';
import type { ThemedSettings } from '../settings/load-settings.ts';
import type { LoadedFiles } from './load-files.ts';
import { makeMissingPictures } from './make-missing-pictures.ts';
import { type RecordedPictures, recordedPictures } from './recorded-pictures.ts';

/** The pictures of a site with all files that should be made of them; one that cannot be made is a problem. */
export async function preparePictures(
  site: Site,
  files: LoadedFiles,
  read: ReadMeta,
  settings: ThemedSettings,
  session: Session,
): Promise<Pick<RecordedPictures, 'pictures' | 'made'> & { readonly problems: readonly Problem[] }> {
  const kept = recordedPictures(site, files.disks, read, settings, session);
  const developed = await makeMissingPictures(kept, files, settings, session);
  const missing = kept.stale.length > 0;
  const { pictures, made, problems } = missing
    ? recordedPictures(site, files.disks, read, settings, session)
    : kept;
  return { pictures, made, problems: [...developed.problems, ...problems()] };
}
