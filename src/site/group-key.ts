import { digestBytes } from '../base/digest.ts';
import { fold, oneLine, slugify } from '../base/text.ts';
import { shortDigest } from './short-digest.ts';

/**
 * The ASCII name in addresses of a section, tag or author as written. Spellings that differ only in marks, letter
 * case and punctuation have one key. A name without Latin letters or digits gets a key made from its digest.
 */
export function groupKey(written: string): string {
  return slugify(written) || `x-${shortDigest(digestBytes(fold(oneLine(written)).toLowerCase()))}`;
}
