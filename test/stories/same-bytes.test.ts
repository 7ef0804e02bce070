/** The same site is the same bytes wherever, whenever and by whomever it is built. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generateCorpus } from '../../bench/corpus.js';
import { runBinary } from '../helpers/binary.ts';
import { newspaper } from '../helpers/newspaper.ts';
import { site, type TestSite } from '../helpers/site.ts';

const corpus = [...generateCorpus({ count: 100 })].map(({ path, text }) => [path, text] as const);
const files = Object.entries({ ...newspaper(), ...Object.fromEntries(corpus) });

const now = ['--now', '2021-02-01T08:00:00+07:00'];

interface Surroundings {
  /** Folder of the site below a temporary one. */
  readonly folder: string;
  readonly files: typeof files;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly before: string;
}

/** The output of the compiled binary, run in these surroundings. */
function builtIn({ folder, files, args, env, before }: Surroundings): TestSite['pages'] {
  const paper = site(Object.fromEntries(files.map(([name, text]) => [`${folder}/${name}`, text])));
  const cwd = path.join(paper.root, folder);
  const { code, err } = runBinary(['build', '--quiet', '--out', paper.out, ...args], { cwd, env, before });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(fs.existsSync(path.join(paper.out, 'index.html'))).toBe(true);
  return paper.pages;
}

test('R6.7 R2.15 another folder, time zone, language, order of files, umask and number of threads change no byte', {
  timeout: 120_000,
}, () => {
  const here = builtIn({
    folder: 'tin',
    files,
    args: ['--threads', '1', ...now],
    env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' },
    before: 'umask 022',
  })();
  const there = builtIn({
    folder: 'Ổ đĩa khác/bản sao (2)',
    files: files.toReversed(),
    args: ['--threads', '3', '--no-cache', ...now],
    env: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
    before: 'umask 077',
  });
  const elsewhere = new Map([...there()]);
  expect([...elsewhere.keys()]).toEqual([...here.keys()]);
  expect([...here].filter(([name, text]) => elsewhere.get(name) !== text).map(([name]) => name)).toEqual([]);
  expect(here.size).toBeGreaterThan(300);
});
