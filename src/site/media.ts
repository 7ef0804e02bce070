import type { FileFacts } from '../articles/file-facts.ts';
import { extensionOf, nameOf } from '../base/paths.ts';
import { slugify } from '../base/text.ts';
import { shortDigest } from './short-digest.ts';

/**
 * Address of a file that an article names, e.g. `/media/hoi-nghi-5943b748.jpg`: lower-case ASCII with a part of the
 * digest, so that files with equal bytes and names share one, and changed bytes never hide behind an old copy. A file
 * below `static/` keeps the address at which it is published anyway.
 */
export function mediaUrl(facts: FileFacts): string {
  if (facts.file.startsWith('static/')) return facts.file.slice('static'.length);
  const extension = extensionOf(facts.file);
  const name = nameOf(facts.file).slice(0, extension === '' ? undefined : -extension.length - 1);
  const ending = slugify(extension);
  return `/media/${slugify(name) || 'file'}-${shortDigest(facts.digest)}${ending === '' ? '' : `.${ending}`}`;
}
