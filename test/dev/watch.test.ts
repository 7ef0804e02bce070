import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { watch } from '../../src/dev/watch.ts';
import { folderWith, happenings, put } from './serving.ts';

async function watching(root: string, sources = () => ['bantin.yaml', 'content', 'static']) {
  const told = happenings<readonly string[]>();
  const watcher = watch({
    root,
    sources: () => sources().map((name) => path.join(root, name)),
    outputs: [path.join(root, 'dist')],
    onChange: told.add,
    onTrouble: (problem) => {
      throw new Error(problem.message);
    },
  });
  onTestFinished(watcher.close);
  await watcher.ready;
  /** Waits until this file or a folder above it is told of, among the happenings from the number `from` on. */
  const heard = (file: string, from = 0) =>
    told.until((files) => files.some((one) => one === file || file.startsWith(`${one}/`)), from);
  return { told, heard };
}

describe('safety R20 watching a site', () => {
  test('new, changed and deleted files are told by their paths from the site', async () => {
    const root = folderWith({ 'content/tin/a.md': 'a' });
    const { told, heard } = await watching(root);
    put(root, { 'content/tin/a.md': 'aa' });
    await heard('content/tin/a.md');
    put(root, { 'content/mới/b.md': 'b', 'bantin.yaml': 'title: x' });
    await Promise.all([heard('content/mới/b.md'), heard('bantin.yaml')]);
    const before = told.all.length;
    fs.rmSync(path.join(root, 'content/tin/a.md'));
    await heard('content/tin/a.md', before);
  });

  test('P33 what is no source is not told: output, dot-files, neighbours', async () => {
    const root = folderWith({ 'content/a.md': 'a', 'dist/index.html': 'x', 'other/x.md': 'x' });
    const { told, heard } = await watching(root);
    put(root, {
      'dist/index.html': 'y',
      'other/x.md': 'y',
      'content/.a.md.swp': 'y',
      '.bantin/x': 'y',
      'README.md': 'y',
    });
    put(root, { 'content/a.md': 'y' });
    await heard('content/a.md');
    expect([...new Set(told.all.flat())]).toEqual(['content/a.md']);
  });

  test.each([
    ['at once', 0],
    ['after it was missed', 300],
  ])('P32 a folder that is deleted and made again %s is heard of again', async (_, pause) => {
    const root = folderWith({ 'content/tin/a.md': 'a', 'content/tin/b.md': 'b' });
    const { told, heard } = await watching(root);
    for (const folder of ['content/tin', 'content']) {
      fs.rmSync(path.join(root, folder), { recursive: true });
      await new Promise((resolve) => setTimeout(resolve, pause));
      put(root, { 'content/tin/a.md': folder });
      for (const name of ['c', 'd', 'e']) {
        const file = `content/tin/${name}-${folder.length}.md`;
        const before = told.all.length;
        const heardOf = heard(file, before);
        put(root, { [file]: name });
        await heardOf;
        const deleted = heard(file, told.all.length);
        fs.rmSync(path.join(root, file));
        await deleted;
      }
    }
  });

  test('P32 so is the folder of the site itself', async () => {
    const root = folderWith({ 'content/a.md': 'a' });
    const { told } = await watching(root);
    fs.rmSync(root, { recursive: true });
    await told.until(() => true);
    const back = told.all.length;
    put(root, { 'content/a.md': 'b' });
    await told.until(() => true, back);
    const next = told.all.length;
    put(root, { 'content/b.md': 'b' });
    await told.until((files) => files.includes('content/b.md') || files.length === 0, next);
  });

  test('sources that become others are watched from then on', async () => {
    const root = folderWith({ 'bantin.yaml': 'content', 'content/a.md': 'a', 'bai/a.md': 'a' });
    const file = path.join(root, 'bantin.yaml');
    const { told, heard } = await watching(root, () => ['bantin.yaml', fs.readFileSync(file, 'utf8')]);
    fs.writeFileSync(file, 'bai');
    await heard('bantin.yaml');
    await told.until((files) => files.length === 0);
    put(root, { 'bai/b.md': 'b' });
    await heard('bai/b.md');
  });

  test('P34 a source that is a link is watched where it lies, links in it are not followed', async () => {
    const elsewhere = folderWith({ 'a.md': 'a' });
    const root = folderWith({ 'static/x.css': 'x' });
    fs.symlinkSync(elsewhere, path.join(root, 'content'));
    fs.symlinkSync(elsewhere, path.join(elsewhere, 'loop'));
    const { told } = await watching(root);
    put(elsewhere, { 'a.md': 'aa' });
    const files = await told.until((changed) => changed.some((file) => file.endsWith('a.md')));
    expect(files).toEqual([path.relative(root, path.join(elsewhere, 'a.md'))]);
  });
});
