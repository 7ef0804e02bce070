import path from 'node:path';
import { digestBytes } from '../../base/digest.ts';
import { readIfExists } from '../../base/files/files.ts';
import { removeFile } from '../../base/files/remove-files.ts';
import { walk } from '../../base/files/walk.ts';
import type { Pictures } from '../../site/order/pictures/picture.ts';
import type { Session } from '../session.ts';
import { madeFile, type PictureRecord } from './picture-record.ts';

/**
 * Forgets the pictures that no document names any more and what is not published of the others, and removes the files
 * that belong to no picture. `changed` says that there may be such; else the folder is looked at only when something
 * was forgotten.
 */
export function forgetPictures(
  named: ReadonlySet<string>,
  used: Pictures,
  changed: boolean,
  { records, pictures, places }: Session,
): void {
  const gone = records.pictures.keys().filter((file) => !named.has(file));
  for (const file of gone) records.pictures.remove(file);
  let forgotten = changed || gone.length > 0;
  for (const [file, { renditions }] of used) {
    const record = records.pictures.get(file);
    if (record === null || record.made.length === renditions.length) continue;
    const wanted = new Set(renditions.map(({ suffix }) => suffix));
    records.pictures.put(file, { ...record, made: record.made.filter(([suffix]) => wanted.has(suffix)) });
    forgotten = true;
  }
  if (pictures !== places.pictures || !forgotten) return;
  const wanted = new Set(Array.from(records.pictures.entries(), ([, record]) => filesOf(record)).flat());
  for (const { path: name, disk } of walk(pictures).files) {
    if (!wanted.has(name)) removeFile(disk, pictures);
  }
}

/**
 * Forgets, for good, every picture of which a file is missing or damaged, so that the next build makes it again.
 */
export function forgetLostPictures({ records, pictures }: Session): void {
  const lost = [...records.pictures.entries()].filter(([, record]) => !isWhole(record, pictures));
  for (const [file] of lost) records.pictures.remove(file);
  records.commit();
}

function isWhole({ digest, made }: PictureRecord, folder: string): boolean {
  return made.every(([suffix, expected]) => {
    const bytes = readIfExists(path.join(folder, madeFile(digest, suffix)));
    return bytes !== null && digestBytes(bytes) === expected;
  });
}

function filesOf({ digest, made }: PictureRecord): string[] {
  return made.map(([suffix]) => madeFile(digest, suffix));
}
