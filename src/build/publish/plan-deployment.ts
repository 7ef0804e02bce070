/**
 * What is still to be deployed. Who deploys what a site's host does not fetch by itself keeps a copy of the manifest of what has
 * arrived there: `.dist.deployed`, beside the manifest. The plan is the difference, however many builds made it, so that an
 * upload that failed loses nothing. Without that file there is no plan.
 */

import path from 'node:path';
import type { Digest } from '../../base/digest.ts';
import { isFile } from '../../base/files/files.ts';
import { removeFile } from '../../base/files/remove-files.ts';
import { writeWhole } from '../../base/files/write-files.ts';
import { compareCodeUnits } from '../../base/order.ts';
import type { Places } from '../places.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { urlOf } from './plan-file.ts';

/** The content of `.bantin/deploy.json`. */
export interface Deployment {
  readonly version: 1;
  readonly upload: readonly {
    readonly url: string;
    readonly path: string;
    readonly size: number;
    /** SHA-256 of the bytes, as base64url. */
    readonly digest: Digest;
  }[];
  readonly remove: readonly { readonly url: string; readonly path: string }[];
}

/** Writes the plan; where all has arrived there is none. */
export function planDeployment(places: Pick<Places, 'manifest' | 'deployed' | 'deploy'>): void {
  if (!isFile(places.deployed)) return;
  const plan = deploymentOf(
    readManifest(places.manifest) ?? new Map(),
    readManifest(places.deployed) ?? new Map(),
  );
  if (plan.upload.length === 0 && plan.remove.length === 0)
    removeFile(places.deploy, path.dirname(places.deploy));
  else writeWhole(places.deploy, `${JSON.stringify(plan, null, 1)}\n`);
}

/** From what has arrived to what stands. What somebody else changed in the output folder is not ours to send. */
function deploymentOf(now: Manifest, arrived: Manifest): Deployment {
  const upload = [...now]
    .filter(([name, { digest, kept }]) => !kept && (digest === '' || arrived.get(name)?.digest !== digest))
    .map(([name, { digest, size }]) => ({ url: urlOf(name), path: name, size, digest }));
  const remove = [...arrived.keys()]
    .filter((name) => !now.has(name))
    .map((name) => ({ url: urlOf(name), path: name }));
  return { version: 1, upload: upload.sort(byPath), remove: remove.sort(byPath) };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareCodeUnits(a.path, b.path);
}
