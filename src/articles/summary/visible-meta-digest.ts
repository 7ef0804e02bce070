import { type Digest, digestBytes } from '../../base/digest.ts';
import type { Meta } from '../article.ts';

/**
 * Names all that a page may show of an article besides its body. Where things stand in its file is left out: only
 * messages name that, and a paragraph more at the top moves all of it.
 */
export function visibleMetaDigest(meta: Meta): Digest {
  const {
    places: _,
    unsaid: __,
    heldBy: ___,
    notBefore: ____,
    ids: _____,
    translations: ______,
    references,
    attachments,
    ...shown
  } = meta;
  const named = references.map(({ kind, target, written }) => [kind, target, written]);
  const attached = attachments.map(({ src, title }) => [src, title]);
  return digestBytes(JSON.stringify([shown, named, attached]));
}
