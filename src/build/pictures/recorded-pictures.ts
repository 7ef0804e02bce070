import path from 'node:path';
import type { ReadMeta } from '../../articles/summary/article-summary.ts';
import type { Problem } from '../../base/problem.ts';
import { pictureKinds } from '../../pictures/look.ts';
import { planRenditions } from '../../pictures/plan-renditions.ts';
import type { PictureSettings } from '../../pictures/settings.ts';
import { renditionUrl } from '../../site/addresses/media.ts';
import type { MadeRendition, Pictures, SitePicture } from '../../site/order/pictures/picture.ts';
import { picturesOf, type UsedPicture } from '../../site/order/pictures/picture-uses.ts';
import type { Site } from '../../site/order/site.ts';
import type { Session } from '../session.ts';
import type { Settings } from '../settings/load-settings.ts';
import type { LoadedFiles } from './load-files.ts';
import type { StalePicture } from './make-pictures.ts';
import { pictureDigest, pictureMaker } from './picture-maker.ts';
import { pictureProblems } from './picture-problems.ts';
import { madeFile, type PictureRecord } from './picture-record.ts';

/** The pictures of a site as far as they are made. */
export interface RecordedPictures {
  readonly pictures: Pictures;
  /** Where the files made of pictures lie on the disk, by the path of their addresses. */
  readonly made: ReadonlyMap<string, string>;
  /** Those of which something is missing, which are not among `pictures`. */
  readonly stale: readonly StalePicture[];
  /** Worked out when they are asked for: places are those of the articles as they are then. */
  readonly problems: () => readonly Problem[];
}

/** What the records have of every picture of the site. */
export function recordedPictures(
  site: Site,
  disks: LoadedFiles['disks'],
  read: ReadMeta,
  { config: { pictures: settings, files } }: Pick<Settings, 'config'>,
  { records, pictures: folder }: Session,
): RecordedPictures {
  const used = usedPictures(site, read);
  const maker = used.length === 0 ? '' : pictureMaker();
  const found = new Map<string, SitePicture>();
  const made = new Map<string, string>();
  const kept: (readonly [UsedPicture, PictureRecord])[] = [];
  const stale: StalePicture[] = [];
  for (const one of used) {
    const { facts, uses } = one;
    const digest = pictureDigest(maker, facts.digest);
    const known = records.pictures.get(facts.file);
    const record = known?.digest === digest && known.resize === settings.resize ? known : null;
    const renditions = record === null ? null : renditionsOf(record, one, settings);
    if (record === null || renditions === null) {
      const kind = pictureKinds.get(facts.mediaType);
      const disk = disks.get(facts.file);
      if (kind === undefined || facts.size === null || disk === undefined) continue;
      const have = record?.made.map(([suffix]) => suffix) ?? [];
      const input = { disk, kind, size: facts.size, uses, have, digest };
      stale.push({ used: one, input, kept: record });
      continue;
    }
    const picture = { facts, uses, look: record.look, digest, renditions };
    found.set(facts.file, picture);
    kept.push([one, record]);
    for (const { suffix } of renditions) {
      made.set(renditionUrl(picture, suffix), path.join(folder, madeFile(digest, suffix)));
    }
  }
  const problems = () =>
    kept.flatMap(([one, record]) => pictureProblems(one, record, { ...settings, ...files }));
  return { pictures: found, made, stale, problems };
}

const noGroups = { sections: [], tags: [], series: [], authors: [] };

/** Those of what is scheduled too, though nothing publishes them yet: a damaged one is told before its day. */
function usedPictures(site: Site, read: ReadMeta): UsedPicture[] {
  const used = picturesOf(site, read);
  if (site.coming.length === 0) return used;
  const known = new Set(used.map(({ facts }) => facts.file));
  const coming = picturesOf({ files: site.files, pages: site.coming, ...noGroups }, read);
  return [...used, ...coming.filter(({ facts }) => !known.has(facts.file))];
}

/** All files that the picture should have; null when the record does not have them all. */
function renditionsOf(
  { look, made }: PictureRecord,
  { uses }: UsedPicture,
  settings: PictureSettings,
): MadeRendition[] | null {
  const files = new Map(made.map(([suffix, digest, bytes]) => [suffix, { digest, bytes }]));
  const renditions: MadeRendition[] = [];
  for (const planned of planRenditions(look, uses, settings)) {
    const file = files.get(planned.suffix);
    if (file === undefined) return null;
    renditions.push({ ...planned, ...file });
  }
  return renditions;
}
