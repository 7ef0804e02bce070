import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { checkWritable } from '../../src/build/check-writable.ts';
import type { BuildOptions, BuildResult } from '../../src/build/options.ts';
import { placesOf } from '../../src/build/places.ts';
import { article, optionsFor, site, type TestSite } from '../helpers/site.ts';

const paper = () =>
  site({
    'bantin.yaml': 'title: A\nurl: https://a.example/\nsections: { tin: Tin }\n',
    'content/tin/a.md': article(),
  });
const build = ({ root }: TestSite, options: Partial<BuildOptions> = {}) =>
  buildSite({ ...optionsFor(root), ...options });
const told = (built: BuildResult) =>
  built.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code}: ${message}`);

describe('a build says before it begins', () => {
  test.each(['f/dist', 'f/a/b/dist', 'f'])(
    'that no output folder can be made at %s, where a file stands in the way',
    async (out) => {
      const here = paper();
      here.write({ f: 'x' });
      const built = await build(here, { out: path.join(here.root, out) });
      expect(told(built)).toEqual([
        expect.stringMatching(
          /^(?:not-writable: The output folder .* cannot be made, because .*f is a file\.)$/,
        ),
      ]);
      expect(built.fault).toBe('settings');
      expect(fs.readFileSync(path.join(here.root, 'f'), 'utf8')).toBe('x');
    },
  );

  test('that no cache can be made there', async () => {
    const here = paper();
    here.write({ f: 'x' });
    const built = await build(here, { state: path.join(here.root, 'f/a/.bantin') });
    expect(told(built)).toEqual([
      expect.stringMatching(/^not-writable: The cache .* cannot be made, because .*f is a file\.$/),
    ]);
  });

  test('nothing of folders that can be made, or written', () => {
    const here = paper();
    const places = placesOf({
      root: here.root,
      out: path.join(here.root, 'a/b/c'),
      state: path.join(here.root, 'd/e'),
    });
    expect(checkWritable(places, true)).toEqual([]);
  });
});

/** Root may write everywhere: another user is asked then, of modules that it may read. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const asks = (folder: string) =>
  spawnSync(process.execPath, ['-e', 'fs.accessSync(process.argv[1], fs.constants.W_OK)', folder], nobody)
    .status !== 0;

test('a folder that may not be written is named', async () => {
  const here = paper();
  fs.mkdirSync(here.out);
  fs.chmodSync(here.out, 0o555);
  expect(asks(here.out)).toBe(true);
  if (process.getuid?.() === 0) return;
  expect(told(await build(here))).toEqual([
    `not-writable: The site cannot be put into ${here.out}, because bantin may not write to ${here.out}. What it wrote is recorded beside it, in .dist.manifest.`,
  ]);
  fs.chmodSync(here.out, 0o755);
  await build(here);
  fs.chmodSync(path.join(here.root, '.bantin'), 0o555);
  const cached = told(await build(here));
  fs.chmodSync(path.join(here.root, '.bantin'), 0o755);
  expect(cached).toEqual([expect.stringMatching(/^not-writable: The cache cannot be kept in /)]);
});
