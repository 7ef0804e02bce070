import { soundedSlug } from '../base/text/sounded-slug.ts';
import { slugify } from '../base/text/text.ts';
import type { Moment } from '../base/time/moment.ts';

/** The name of the folder of a document with that title; made of the time when the title has no letter. */
export function folderName(title: string, { iso }: Moment): string {
  return slugify(title) || soundedSlug(title) || iso.slice(0, 16).replace(/[T:]/g, '-');
}
