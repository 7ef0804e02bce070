import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What an article takes in one contender's folder, with its page and what is remembered of it. */
const bytesPerArticle = 60_000;
const memory = '/dev/shm';

/**
 * Makes a new folder to work in: in memory where there is room for the sites of so many contenders, else on the disk.
 * @param {number} articles
 * @param {number} contenders
 */
export function makePlace(articles, contenders) {
  const needed = 2 ** 27 + articles * contenders * bytesPerArticle;
  const roomy = fs.existsSync(memory) && freeBytes(memory) > needed;
  const folder = fs.mkdtempSync(path.join(roomy ? memory : os.tmpdir(), 'bantin-bench-'));
  return { folder, kind: roomy ? 'in memory (tmpfs)' : 'on the disk' };
}

/** @param {string} folder */
function freeBytes(folder) {
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize;
}
