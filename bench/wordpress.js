/** Writes the benchmark's archive as an export of WordPress: `node bench/wordpress.js --count 100000 --out FILE`. */

import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { wordpressExport } from './wordpress-export.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
if (values.out === undefined) throw new Error('Name the file to write to with --out.');
const handle = fs.openSync(values.out, 'w');
for (const part of wordpressExport({ count: Number(values.count), seed: Number(values.seed) }))
  fs.writeSync(handle, part);
fs.closeSync(handle);
