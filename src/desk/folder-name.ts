import type { Moment } from '../base/moment.ts';
import { slugify } from '../base/text.ts';

/** The name of the folder of a document with that title; made of the time when the title has no Latin letter. */
export function folderName(title: string, { iso }: Moment): string {
  return slugify(title) || iso.slice(0, 16).replace(/[T:]/g, '-');
}
