import type { Moment } from '../base/moment.ts';
import { soundedSlug } from '../base/sounded-slug.ts';
import { slugify } from '../base/text.ts';

/** The name of the folder of a document with that title; made of the time when the title has no letter. */
export function folderName(title: string, { iso }: Moment): string {
  return slugify(title) || soundedSlug(title) || iso.slice(0, 16).replace(/[T:]/g, '-');
}
