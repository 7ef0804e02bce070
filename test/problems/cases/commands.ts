import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../../src/base/problem.ts';
import { placesOf } from '../../../src/build/places.ts';
import { readManifest } from '../../../src/build/publish/manifest.ts';
import { dev } from '../../../src/dev/dev.ts';
import { watchTrouble } from '../../../src/dev/watch-trouble.ts';
import { inEnglish } from '../../../src/messages/translator.ts';
import { bantin } from '../../cli/captured.ts';
import { article, type Case } from '../case.ts';

/** Builds the site before the case begins. */
const built = async (root: string) => void (await bantin(root, 'build', '--now', '2021-02-01T08:00+07:00'));

export const commands: readonly Case[] = [
  {
    title: 'A new file with several names',
    files: { 'bantin.yaml': 'title: Tin\n', 'content/a.md': '' },
    args: ['new', '--author', 'Văn Trọng', '--tag', 'lúa'],
    shows: ['missing-argument'],
    exit: 2,
  },
  {
    title: 'Sources that cannot be imported',
    files: { 'a.exe': 'MZ' },
    prepare: async (root) => fs.writeFileSync(path.join(root, 'b.txt'), 'a'.repeat(5_000_001)),
    args: ['import', 'a.exe', 'khong-co', 'b.txt', '--yes'],
    shows: ['unknown-source', 'import-too-large'],
  },
  {
    title: 'An export that was cut off',
    files: { 'a.xml': '<rss xmlns:wp="http://wordpress.org/export/1.2/">\n<channel>\n<item>' },
    args: ['import', 'a.xml', '--yes'],
    shows: ['import-xml'],
  },
  {
    title: 'Documents of Word that are none',
    files: { 'a.docx': 'Tin', 'b.docx': '%PDF-1.4', 'c.doc': 'Tin' },
    args: ['import', 'a.docx', 'b.docx', 'c.doc', '--yes'],
    shows: ['import-archive', 'unknown-source'],
  },
  {
    title: 'A saved page that is nested without end',
    files: { 'a.html': '<div>'.repeat(200_000) },
    args: ['import', 'a.html', '--yes'],
    shows: ['import-page'],
  },
  {
    title: 'An export of Ghost that was cut off',
    files: { 'a.json': '{"db":[{"data":{"posts":[' },
    args: ['import', 'a.json', '--yes'],
    shows: ['import-json'],
  },
  {
    title: 'An import that nobody agreed to',
    files: { 'a.txt': 'Tin' },
    args: ['import', 'a.txt'],
    shows: ['import-unsaid'],
    exit: 2,
  },
  {
    title: 'A folder that is not there',
    args: ['build', '--root', 'tin-moi'],
    shows: ['no-such-folder'],
    exit: 2,
  },
  {
    title: 'A site that is there already',
    args: ['init'],
    shows: ['file-exists'],
  },
  {
    title: 'A language without words',
    args: ['init', 'tin-moi', '--language', 'tlh'],
    shows: ['unknown-language'],
    exit: 2,
  },
  {
    title: 'An output folder that holds the articles',
    args: ['build', '--out', 'content/dist'],
    shows: ['unsafe-output'],
    exit: 2,
  },
  {
    title: 'An output folder that is the whole disk',
    args: ['build', '--out', '/'],
    shows: ['unsafe-output'],
    exit: 2,
  },
  {
    title: 'A cache that is a link',
    files: { 'noi-khac/a.txt': '' },
    prepare: async (root) => fs.symlinkSync('noi-khac', path.join(root, '.bantin')),
    shows: ['unsafe-output'],
    exit: 2,
  },
  {
    title: 'A folder in the place of the manifest',
    files: { '.dist.manifest/a.txt': '' },
    shows: ['unsafe-output'],
    exit: 2,
  },
  {
    title: 'An output folder below a file',
    args: ['build', '--out', 'bantin.yaml/dist'],
    shows: ['not-writable'],
    exit: 2,
  },
  {
    title: 'An output folder of someone else',
    files: { 'anh-cuoi/a.jpg': '' },
    args: ['build', '--out', 'anh-cuoi'],
    shows: ['unsafe-output'],
    exit: 2,
  },
  {
    title: 'A published file that someone changed',
    files: { 'content/tin/a.md': article(), 'static/gio-mo-cua.txt': '7:30' },
    prepare: async (root) => {
      await built(root);
      fs.rmSync(path.join(root, 'static'), { recursive: true });
      fs.writeFileSync(path.join(root, 'dist/gio-mo-cua.txt'), '8:00');
    },
    shows: ['changed-output-kept'],
    exit: 0,
  },
  {
    title: 'A published address where someone put a file',
    files: { 'content/tin/a.md': article() },
    prepare: async (root) => {
      await built(root);
      fs.mkdirSync(path.join(root, 'dist/2021/01/b'), { recursive: true });
      fs.writeFileSync(path.join(root, 'dist/2021/01/b/index.html'), 'của tôi');
      fs.writeFileSync(path.join(root, 'content/tin/b.md'), article('slug: b'));
    },
    shows: ['foreign-file'],
  },
  {
    title: 'A folder .bantin that nothing can be written to',
    files: { 'content/tin/a.md': article() },
    prepare: (root) => void fs.mkdirSync(path.join(root, '.bantin/store/manifest/x'), { recursive: true }),
    shows: ['not-remembered'],
    exit: 0,
  },
  {
    title: 'A site that another build is making',
    prepare: (root) => {
      const { lock } = placesOf(placeOf(root));
      fs.mkdirSync(path.dirname(lock), { recursive: true });
      fs.writeFileSync(lock, String(process.ppid));
    },
    shows: ['build-running'],
    exit: 4,
  },
  {
    title: 'A published page that somebody else altered, before a comparison with a clean build',
    args: ['build', '--verify'],
    prepare: async (root) => {
      await built(root);
      fs.appendFileSync(path.join(root, 'dist/404.html'), 'x');
    },
    shows: ['mended'],
    exit: 0,
  },
  {
    title: 'A site that differs from a clean build',
    args: ['build', '--verify'],
    prepare: async (root) => {
      await built(root);
      forge(root, '404.html');
    },
    shows: ['not-verified'],
    exit: 3,
  },
  {
    title: 'A published folder that holds files of somebody else',
    args: ['build', '--verify'],
    prepare: async (root) => {
      await built(root);
      fs.writeFileSync(path.join(root, 'dist/ghi-chu.txt'), 'của người khác');
    },
    shows: ['not-ours'],
    exit: 0,
  },
  {
    title: 'A preview of nothing',
    args: ['preview'],
    shows: ['nothing-built'],
  },
  {
    title: 'A server on a machine of another name',
    args: ['preview', '--host', '192.0.2.1'],
    prepare: built,
    shows: ['cannot-listen'],
  },
  {
    title: 'A system that watches no more files',
    find: async () => ['ENOSPC', 'EMFILE', 'EACCES'].map(refusal).map(watchTrouble),
    shows: ['too-many-watched', 'too-many-open', 'cannot-watch'],
  },
  {
    title: 'A build in the development server that breaks off',
    find: async (root) => [await crashIn(root)],
    shows: ['build-crashed'],
  },
];

function placeOf(root: string) {
  return { root, out: path.join(root, 'dist'), state: path.join(root, '.bantin') };
}

/** Changes an output and makes the manifest believe that it was written so. */
function forge(root: string, name: string): void {
  const { manifest, out } = placesOf(placeOf(root));
  fs.appendFileSync(path.join(out, name), 'khác');
  const { size, mtimeMs, ctimeMs, ino } = fs.statSync(path.join(out, name));
  const { digest = '' } = readManifest(manifest)?.get(name) ?? {};
  fs.appendFileSync(manifest, `${JSON.stringify([name, digest, size, mtimeMs, ctimeMs, ino])}\n`);
}

function refusal(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: permission denied, watch 'content'`), { code });
}

/** The problem that a browser is shown when the build throws what nobody expected. */
async function crashIn(root: string): Promise<Problem> {
  let crashed = () => {};
  const crash = new Promise<void>((resolve) => {
    crashed = resolve;
  });
  const server = await dev({
    ...{ root, state: path.join(root, '.bantin'), host: '127.0.0.1', port: 0, sources: () => [root] },
    say: inEnglish,
    workshop: () => ({
      build: () => Promise.reject(new Error('Cannot read properties of null.')),
      outputs: () => new Map(),
      close: async () => {},
    }),
    onEvent: ({ type }) => (type === 'crashed' ? crashed() : undefined),
  });
  await crash;
  const page = await (await fetch(server.url)).text();
  await server.close();
  const [, code = '', message = '', hint = ''] =
    /<code>([^<]+)<\/code><\/p><p>([^<]+)<\/p><p class="hint">([^<]+)<\/p>/.exec(page) ?? [];
  return { code, severity: 'error', message, hint, at: null };
}
