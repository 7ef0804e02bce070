import type { FileFacts } from '../../articles/files/file-facts.ts';
import { extensionOf, nameOf } from '../../base/addresses/paths.ts';
import type { Digest } from '../../base/digest.ts';
import { slugify } from '../../base/text/text.ts';
import { shortDigest } from '../keys/short-digest.ts';
import type { SitePicture } from '../order/pictures/picture.ts';

/**
 * Address of a file that an article names, e.g. `/media/hoi-nghi-5943b748.jpg`: lower-case ASCII with a part of the
 * digest, so that files with equal bytes and names share one, and changed bytes never hide behind an old copy. A file
 * below `static/` keeps the address at which it is published anyway.
 */
export function mediaUrl(facts: FileFacts): string {
  if (facts.file.startsWith('static/')) return facts.file.slice('static'.length);
  const ending = slugify(extensionOf(facts.file));
  return `${stem(facts.file, facts.digest)}${ending === '' ? '' : `.${ending}`}`;
}

/** Address of a file made of a picture: `/media/hoi-nghi-0c1f99ae-960.webp`. */
export function renditionUrl(
  { facts, digest }: Pick<SitePicture, 'facts' | 'digest'>,
  suffix: string,
): string {
  return `${stem(facts.file, digest)}${suffix}`;
}

/** Whether the bytes may go out as they are when the settings ask for that: a drawing may run code until it is cleaned. */
export function mayGoAsItIs({ mediaType }: Pick<FileFacts, 'mediaType'>): boolean {
  return mediaType !== 'image/svg+xml';
}

function stem(file: string, digest: Digest): string {
  const extension = extensionOf(file);
  const name = nameOf(file).slice(0, extension === '' ? undefined : -extension.length - 1);
  return `/media/${slugify(name) || 'file'}-${shortDigest(digest)}`;
}
