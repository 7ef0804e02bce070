/** Runs in worker threads: the work of `pictureTask`. */

import path from 'node:path';
import { digestBytes } from '../../base/digest.ts';
import { readBytes } from '../../base/files/files.ts';
import { dropLink } from '../../base/files/remove-files.ts';
import { writeWhole } from '../../base/files/write-files.ts';
import { refusalOf } from '../../base/refusal.ts';
import type { Start } from '../../engine/task.ts';
import { cleanSvg } from '../../pictures/clean-svg.ts';
import { developPicture } from '../../pictures/develop-picture.ts';
import { noTexts } from '../../pictures/look.ts';
import { type PictureMetadata, readMetadata } from '../../pictures/read-metadata.ts';
import type { PictureSettings } from '../../pictures/settings.ts';
import { pictureDigest } from './picture-maker.ts';
import { type MadeFile, madeFile } from './picture-record.ts';
import type { PictureContext, PictureInput, PictureOutput } from './picture-task.ts';

export const start: Start<PictureContext, PictureInput, PictureOutput> = ({ settings, maker, folder }) => {
  return async (input) => {
    try {
      const bytes = readBytes(input.disk);
      const digest = pictureDigest(maker, digestBytes(bytes));
      const have = new Set(digest === input.digest ? input.have : []);
      const developed = await make(bytes, input, settings, have);
      if (typeof developed === 'string') return { unusable: developed };
      const { made, ...seen } = developed;
      const files = Array.from(made, ([suffix, content]): MadeFile => {
        const file = path.join(folder, madeFile(digest, suffix));
        dropLink(path.dirname(file));
        writeWhole(file, content);
        return [suffix, digestBytes(content), content.length];
      });
      return { record: { digest, resize: settings.resize, ...seen, made: files } };
    } catch (cause) {
      const refusal = refusalOf(cause);
      if (refusal !== null) return { refusal };
      if (!isFromSharp(cause)) throw cause;
      return { unusable: isTooMuch(cause) ? 'too-large' : 'damaged' };
    }
  };
};

async function make(
  bytes: Uint8Array,
  { kind, size, uses }: PictureInput,
  settings: PictureSettings,
  have: ReadonlySet<string>,
) {
  const personal: PictureMetadata['personal'] = [];
  const plain = {
    kind,
    ...size,
    alpha: true,
    frames: 1,
    colour: null,
    texts: noTexts,
    artist: null,
  } as const;
  if (kind === 'svg') {
    const svg = cleanSvg(bytes);
    if (svg === null) return 'damaged';
    if (svg.endless) return 'too-complex';
    const made = new Map(have.has('.svg') ? [] : [['.svg', new TextEncoder().encode(svg.text)]]);
    return { look: plain, personal, removed: svg.removed, made };
  }
  if (!settings.resize) {
    const { texts, artist, personal } = readMetadata(bytes, null);
    return { look: { ...plain, texts, artist }, personal, removed: [], made: new Map<string, Uint8Array>() };
  }
  return { ...(await developPicture(bytes, kind, uses, settings, have)), removed: [] };
}

/** What it says of pictures are plain errors; all others are mistakes of ours. */
function isFromSharp(cause: unknown): cause is Error {
  return cause instanceof Error && Object.getPrototypeOf(cause) === Error.prototype;
}

function isTooMuch({ message }: Error): boolean {
  return /pixel limit|out of memory/i.test(message);
}
