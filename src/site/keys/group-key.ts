import { noDevice } from '../../base/addresses/device-name.ts';
import { digestBytes } from '../../base/digest.ts';
import { fold, longestSlug, oneLine, slugUpTo } from '../../base/text/text.ts';
import { shortDigest } from './short-digest.ts';

/**
 * The ASCII name in addresses of a section, tag or author as written. Spellings that differ only in marks, letter
 * case and punctuation have one key. A name without Latin letters or digits gets a key made from its digest, and one that
 * is too long for a key ends with that of the whole: names that only begin alike are two.
 */
export function groupKey(written: string): string {
  const slug = slugUpTo(Number.POSITIVE_INFINITY, written);
  if (slug.length > longestSlug) {
    const digest = shortDigest(digestBytes(slug));
    return `${slugUpTo(longestSlug - digest.length - 1, slug)}-${digest}`;
  }
  return noDevice(slug) || `x-${shortDigest(digestBytes(fold(oneLine(written)).toLowerCase()))}`;
}
