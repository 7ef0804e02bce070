import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * The files of a folder, by their paths in it.
 * @typedef {ReadonlyMap<string, { readonly stamp: string, readonly digest: string }>} Snapshot
 */

/**
 * Reads the files of a folder, but not those that the disk calls untouched since `before`.
 * @param {string} folder
 * @param {Snapshot} before
 * @returns {Snapshot}
 */
export function takeSnapshot(folder, before = new Map()) {
  const files = new Map();
  if (!fs.existsSync(folder)) return files;
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file);
    const { mtimeMs, ino, size } = fs.statSync(file);
    const stamp = `${mtimeMs} ${ino} ${size}`;
    const known = before.get(name);
    const same = known?.stamp === stamp;
    files.set(
      name,
      same ? known : { stamp, digest: createHash('sha1').update(fs.readFileSync(file)).digest('hex') },
    );
  }
  return files;
}

/**
 * How many files were written, whether or not their bytes are others now, and how many a reader would find changed:
 * new, gone, or of other bytes.
 * @param {Snapshot} before
 * @param {Snapshot} after
 */
export function compareSnapshots(before, after) {
  let [written, changed] = [0, 0];
  for (const [name, { stamp, digest }] of after) {
    const old = before.get(name);
    if (old?.stamp !== stamp) written++;
    if (old?.digest !== digest) changed++;
  }
  for (const name of before.keys()) if (!after.has(name)) changed++;
  return { written, changed };
}
