/**
 * Writes a site of generated articles: `node bench/generate.js --count 10000 --out DIR`.
 * `--newest 1` adds one newest article to the same archive; `--figures` lets articles name drawn pictures.
 */

import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateCorpus, picturePaths } from './corpus.js';
import { drawPicture } from './picture.js';
import { bantinConfig } from './sites/bantin.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    newest: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    figures: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
if (values.out === undefined) throw new Error('Name the folder to write to with --out.');

const count = Number(values.count);
write('bantin.yaml', bantinConfig);
if (values.figures) {
  for (const [index, picture] of picturePaths.entries()) write(`content${picture}`, drawPicture(index));
}
const corpus = generateCorpus({
  count: count + Number(values.newest),
  seed: Number(values.seed),
  perDecade: Math.max(count, 10_000),
  figures: values.figures,
});
for (const file of corpus) write(file.path, file.text);

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function write(file, content) {
  const place = path.join(values.out ?? '', file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, content);
}
