import { unusablePicture } from '../../articles/files/file-facts.ts';
import { readBytes } from '../../base/files/files.ts';
import { Failure } from '../../base/problem.ts';
import { toUtf8 } from '../../base/text/utf8.ts';
import { cleanSvg } from '../../pictures/clean-svg.ts';
import type { IconView } from '../../site/pages/file-views.ts';

/** The bytes of the picture of which an icon is made, a drawing without what can run code. Throws a Failure when it is none. */
export function iconSource({ file, type }: NonNullable<IconView['picture']>, disk: string): Uint8Array {
  const bytes = readBytes(disk);
  if (type !== 'image/svg+xml') return bytes;
  const clean = cleanSvg(bytes);
  if (clean !== null && !clean.endless) return toUtf8(clean.text);
  throw new Failure([unusablePicture(file, 'is damaged, cut short, or no picture at all')]);
}
