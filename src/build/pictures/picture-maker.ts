import path from 'node:path';
import { type Digest, digestValue } from '../../base/digest.ts';
import { readIfExists } from '../../base/files/files.ts';
import { packageFolder } from '../../base/package-folder.ts';
import { locate } from '../../engine/code-digest.ts';

/**
 * Raised whenever our code makes something else of a picture, or reads something else in it: a test looks out for that.
 * It is a part of the names of all files, so it is no digest of the code, which changes more often.
 */
const version = 4;

/** The digest of what makes files of pictures. The version of sharp names that of libvips; nothing is of this machine. */
export function pictureMaker(): Digest {
  const sharp = readIfExists(path.join(locate('sharp', packageFolder) ?? '', 'package.json'));
  const installed = sharp === null ? null : JSON.parse(new TextDecoder().decode(sharp)).version;
  return digestValue([version, installed]);
}

/** What the files made of a picture are named by. */
export function pictureDigest(maker: Digest, bytes: Digest): Digest {
  return digestValue([maker, bytes]);
}
