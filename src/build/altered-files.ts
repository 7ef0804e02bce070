import path from 'node:path';
import { digestBytes } from '../base/digest.ts';
import { readIfExists } from '../base/files/files.ts';
import type { BuildOptions } from './options.ts';
import { placesOf } from './places.ts';
import { readManifest } from './publish/manifest.ts';

/** The files of the output folder whose bytes are no longer those that the last build wrote there: altered, cut short or gone. */
export function alteredFiles(options: Pick<BuildOptions, 'root' | 'out' | 'state'>): string[] {
  const manifest = readManifest(placesOf(options).manifest) ?? new Map();
  return [...manifest]
    .filter(([name, { digest, kept }]) => !kept && digestOf(path.join(options.out, name)) !== digest)
    .map(([name]) => name)
    .sort();
}

function digestOf(file: string): string | null {
  const bytes = readIfExists(file);
  return bytes && digestBytes(bytes);
}
