/** An import that was killed leaves nothing by half, and the next one finishes it. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { planImport } from '../../src/import/import-sources.ts';
import { openStage } from '../../src/import/stage/stage.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

const archive = {
  'cu/hugo.toml': 'title = "x"\n',
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [
      `cu/content/tin/bai-${at}/index.md`,
      `---\ntitle: Bài ${at}\ndate: 2021-01-02\n---\nXem [bài sau](../bai-${at + 1}/index.md).\n\n![Cây](cay.png)\n`,
    ]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`cu/content/tin/bai-${at}/cay.png`, png(40, 30)]),
  ),
};

/** All files of a folder with what is in them. */
function filesOf(folder: string): Map<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [path.relative(folder, file), fs.readFileSync(file, 'hex')]));
}

const settings = {
  content: 'content',
  timezone: 'Asia/Ho_Chi_Minh',
  language: 'vi',
  now: 0,
  everyNote: false,
  besides: () => ({ head: '#', files: [] }),
};

function sites() {
  const root = folderWith(archive);
  const [whole, killed] = ['sach', 'dut'].map((name) => path.join(root, name));
  for (const site of [whole, killed]) fs.mkdirSync(site as string);
  const plan = (site: string) =>
    planImport({ root: site, sources: [{ name: '../cu', place: path.join(root, 'cu') }], ...settings });
  return { whole: whole as string, killed: killed as string, plan };
}

test('killed before anything moved, nothing has happened', async () => {
  const { whole, killed, plan } = sites();
  const brought = (site: string) => bantin(site, 'import', '../cu', '--yes', '--language', 'vi');
  expect((await brought(whole)).code).toBe(0);
  await plan(killed);
  expect([...filesOf(killed).keys()].filter((name) => !name.startsWith('.bantin/import/'))).toEqual([]);
  expect((await brought(killed)).code).toBe(0);
  expect(filesOf(killed)).toEqual(filesOf(whole));
});

test.each([0, 7, 19])(
  'killed while the files of article %i moved in, the next import finishes it',
  async (at) => {
    const { whole, killed, plan } = sites();
    (await plan(whole)).commit();
    const { commit } = await plan(killed);
    // A folder in the way stops the move as a kill would, with all before it done and nothing after it.
    const obstacle = path.join(killed, `content/bai-${at}/index.md`);
    const isInSection = fs.existsSync(path.join(whole, 'content/tin'));
    const place = isInSection ? path.join(killed, `content/tin/bai-${at}/index.md`) : obstacle;
    fs.mkdirSync(path.join(place, 'x'), { recursive: true });
    expect(commit).toThrow();
    expect(fs.existsSync(path.join(killed, 'bantin.import.json'))).toBe(false);
    fs.rmSync(place, { recursive: true });
    expect((await bantin(killed, 'import', '../cu', '--yes', '--language', 'vi')).code).toBe(0);
    expect(filesOf(killed)).toEqual(filesOf(whole));
  },
);

test('a damaged journal moves nothing out of the site', () => {
  const root = folderWith({
    '.bantin/import/journal.json': JSON.stringify({
      '../ngoai.md': 'x',
      'content/../../ngoai.md': 'x',
      'a.md': 'x',
    }),
    '.bantin/import/files/a.md': 'A',
    '.bantin/ngoai.md': 'B',
  });
  openStage(root).discard();
  expect(fs.readFileSync(path.join(root, 'a.md'), 'utf8')).toBe('A');
  expect(fs.existsSync(path.join(root, '../ngoai.md'))).toBe(false);
});
