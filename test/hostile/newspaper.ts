/** The hostile newspaper, built: what was refused and what is published, read once for all tests. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { type BuildResult, build, type Problem, withDefaults } from '../../src/index.ts';
import { photo } from '../helpers/newspaper.ts';
import { withWords } from '../helpers/photo.ts';
import { type HostileDocument, hostileDocuments } from './documents.ts';

export const base = 'https://bao.example/';

export interface HostileNewspaper {
  readonly root: string;
  readonly documents: readonly HostileDocument[];
  /** The first build, of everything. */
  readonly problems: readonly Problem[];
  /** Codes of the errors of each document that has some, by its file. */
  readonly refused: ReadonlyMap<string, readonly string[]>;
  /** The build without what was refused. */
  readonly result: BuildResult;
  /** Text of every file of the output, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

const settings = [
  'title: Báo',
  `url: ${base}`,
  'language: vi',
  'sections: { x: Chuyện }',
  'pictures: { resize: false }',
  'readingTime: true',
  'llms: true',
  'feeds: { items: 1000, formats: [rss, atom, json], groups: [rss] }',
  '',
].join('\n');

const pdf = '%PDF-1.4\n';
const around: Readonly<Record<string, string | Uint8Array>> = {
  'bantin.yaml': settings,
  'content/x/anh.png': photo,
  'content/x/hai.png': photo,
  'content/x/tep.pdf': pdf,
};
const kinds: Readonly<Record<string, string | Uint8Array>> = { 'anh.png': photo, 'tep.pdf': pdf };

/** A picture or file of a kind, a photograph that says something, or the text itself. */
function contentOf(kind: string, camera: Uint8Array): string | Uint8Array {
  const [, words] = /^jpeg:([\s\S]*)$/.exec(kind) ?? [];
  if (words === undefined) return kinds[kind] ?? kind;
  return withWords(camera, { caption: words, byline: words, copyright: words });
}

const noText = /[\u0000-\u001f\u007f-\u009f\u202d\u202e\p{Noncharacter_Code_Point}]/u;

/** Builds it, or the documents that are picked, in a temporary folder, which `close` removes. */
export async function publishHostile(
  pick: (document: HostileDocument) => boolean = () => true,
): Promise<HostileNewspaper & { readonly close: () => void }> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-hostile-'));
  const close = () => fs.rmSync(root, { recursive: true, force: true });
  const documents = hostileDocuments().filter(pick);
  write(root, around);
  const look = { width: 60, height: 40, channels: 3, background: '#345' } as const;
  const camera = await sharp({ create: look }).jpeg().toBuffer();
  for (const { file, text, files } of documents) {
    write(root, { [file]: text });
    for (const [name, kind] of Object.entries(files)) write(root, { [name]: contentOf(kind, camera) });
  }
  const options = withDefaults({
    root,
    now: Date.parse('2026-01-01T00:00:00+07:00'),
    threads: 2,
    search: true,
  });
  const { problems } = await build(options);
  const refused = new Map<string, string[]>();
  for (const { severity, at, code } of problems) {
    if (severity === 'error' && at !== null) refused.set(at.file, [...(refused.get(at.file) ?? []), code]);
  }
  // A name that is no text is told without a place: nothing can name it.
  for (const { file, files } of documents) {
    const unnamed = [file, ...Object.keys(files)].filter((name) => noText.test(name));
    if (unnamed.length > 0) refused.set(file, [...(refused.get(file) ?? []), 'bad-file-name']);
    for (const name of unnamed) {
      const parts = name.split('/');
      const part = parts.findIndex((part) => noText.test(part));
      fs.rmSync(path.join(root, ...parts.slice(0, part + 1)), { force: true, recursive: true });
    }
  }
  for (const file of refused.keys()) fs.rmSync(path.join(root, file), { force: true });
  const result = await build(options);
  return { root, documents, problems, refused, result, files: readAll(path.join(root, 'dist')), close };
}

function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), content);
  }
}

function readAll(folder: string): Map<string, Buffer> {
  if (!fs.existsSync(folder)) return new Map();
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return new Map(files.map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}
