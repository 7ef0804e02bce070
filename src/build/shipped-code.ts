import type { Digest } from '../base/digest.ts';
import { codeDigest } from '../engine/code-digest.ts';
import { packageFolder } from './places.ts';

let digest: Digest | null = null;

/** Dependencies that shape no output. */
const apart = ['chokidar', 'cli-progress', 'commander', 'picocolors', 'string-width', 'tinypool'];

/** The digest of our own code, with the libraries that it is made of: a part of every key. */
export function shippedCode(): Digest {
  digest ??= codeDigest({ package: packageFolder, folders: ['lib', 'locales'], apart });
  return digest;
}
