import type { Digest } from '../../base/digest.ts';
import { packageFolder } from '../../base/package-folder.ts';
import { codeDigest } from '../../engine/code-digest.ts';

let digest: Digest | null = null;

/** Libraries that shape output and are not bundled with our code. */
const libraries = ['sharp', 'exifreader', 'fontkit', 'any-ascii'];

/** The digest of our own code, with the libraries that it is made of: a part of every key. */
export function shippedCode(): Digest {
  digest ??= codeDigest({ package: packageFolder, folders: ['lib', 'locales'], libraries });
  return digest;
}
