/**
 * Every table of the cache with every kind of value in it replaced by a path that leads out, with right checksums: the
 * build may fail, but it writes and removes nothing outside its folders, and publishes no file from elsewhere.
 */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from '../../src/build/places.ts';
import { poisonTable, tablesOf } from '../helpers/poison.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const secret = 'mật khẩu của máy';

const paper = () =>
  site({
    'tin/bantin.yaml': 'title: Tin\nurl: https://tin.example/\n',
    'tin/content/mot.md': article({ title: 'Một', tags: ['lúa'] }, 'Xem [tệp](/tep.txt) và [hai](hai.md).\n'),
    'tin/content/hai.md': article({ title: 'Hai', aliases: ['/cu/'] }),
    'tin/static/tep.txt': 'tệp',
    'tin/templates/own.css': 'p { margin: 0 }',
    'elsewhere/secret.txt': secret,
  });

const optionsOf = (of: TestSite) => ({
  root: path.join(of.root, 'tin'),
  out: path.join(of.root, 'tin/dist'),
  state: path.join(of.root, 'tin/.bantin'),
});
const storeOf = (of: TestSite) => placesOf(optionsOf(of)).store;

/** Texts that name a place: no digests, and none of the words that are for people. */
const isPlace = (text: string) => /[/.]/.test(text) && !/ |^[\w-]{16,43}$/.test(text);

/** Where such texts stand in a value: `.2.url`; a list counts as one place. */
function shapesOf(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return isPlace(value) ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => shapesOf(inner, `${at}.${name}`));
}

/** The value with this text in place of those that stand there. */
function withShape(value: unknown, shape: string, text: string, at = ''): unknown {
  if (typeof value === 'string') return at === shape ? text : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, withShape(inner, shape, text, `${at}.${name}`)] as const,
  );
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** All that lies beside the site, with its texts and what the disk says of it. */
function outsideOf(of: TestSite): string {
  const names = fs.readdirSync(of.root, { recursive: true, encoding: 'utf8' });
  const outside = names.filter((name) => !name.startsWith('tin/dist') && !/^tin\/\.(bantin|dist)/.test(name));
  const told = outside.map((name) => {
    const stat = fs.lstatSync(path.join(of.root, name));
    return [name, stat.isFile() ? fs.readFileSync(path.join(of.root, name), 'utf8') : 'no file'];
  });
  return JSON.stringify(told.sort());
}

const published = (out: string) =>
  fs
    .readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(out, name)).isFile())
    .map((name) => fs.readFileSync(path.join(out, name), 'utf8'))
    .join('\n');

test('safety R7 no value that is kept leads out of the site', async () => {
  const of = paper();
  const options = optionsOf(of);
  await of.build(options);
  const start = `${of.root}-start`;
  fs.cpSync(of.root, start, { recursive: true, preserveTimestamps: true });
  const tables = tablesOf(storeOf(of));
  expect(tables.length).toBeGreaterThan(6);
  const texts = [
    path.join(of.root, 'elsewhere/secret.txt'),
    '../../elsewhere/moi/index.html',
    '/../../elsewhere/moi/',
  ];
  let tried = 0;
  for (const table of tables) {
    const shapes = new Set<string>();
    poisonTable(storeOf(of), table, (value) => {
      for (const shape of shapesOf(value)) shapes.add(shape);
      return value;
    });
    for (const shape of [...shapes].slice(0, 6)) {
      const text = texts[tried % texts.length] ?? '';
      tried += 1;
      fs.rmSync(of.root, { recursive: true });
      fs.cpSync(start, of.root, { recursive: true, preserveTimestamps: true });
      poisonTable(storeOf(of), table, (value) => withShape(value, shape, text));
      fs.appendFileSync(path.join(options.root, 'content/mot.md'), 'Thêm.\n');
      const before = outsideOf(of);
      await of.build({ ...options, record: false }).catch(() => null);
      expect(outsideOf(of), `${table} ${shape} ${text}`).toBe(before);
      expect(published(options.out), `${table} ${shape} ${text}`).not.toContain(secret);
    }
  }
  fs.rmSync(start, { recursive: true });
  expect(tried).toBeGreaterThan(10);
});

test.each(['store', 'pictures', 'own'])(
  'a link in the place of the folder %s leads nowhere',
  async (which) => {
    const of = paper();
    const options = optionsOf(of);
    await of.build(options);
    const places = placesOf(options);
    const folder =
      which === 'store' ? places.store : which === 'own' ? path.dirname(places.lock) : places.pictures;
    fs.rmSync(folder, { recursive: true, force: true });
    fs.symlinkSync(path.join(of.root, 'elsewhere'), folder);
    const before = outsideOf(of);
    fs.appendFileSync(path.join(options.root, 'content/mot.md'), 'Thêm.\n');
    const { buildSite } = await import('../../src/build/build-site.ts');
    const all = {
      base: null,
      now: Date.parse('2021-02-01T08:00:00+07:00'),
      drafts: false,
      strict: false,
      threads: 1,
    };
    const more = {
      cache: true,
      search: false,
      verify: false,
      record: false,
      allowShrink: false,
      relative: false,
    };
    const { fault } = await buildSite({
      ...options,
      ...all,
      ...more,
      shortcuts: true,
      host: null,
      onEvent: () => {},
    });
    expect(fault).toBeNull();
    const now = outsideOf(of).replace('Thêm.\\n', '');
    expect(now).toBe(before);
  },
);

test('a store that names another file does not write to it', async () => {
  const of = paper();
  const options = optionsOf(of);
  await of.build(options);
  const file = path.join(storeOf(of), 'manifest');
  const text = fs.readFileSync(file, 'utf8');
  const body = text
    .slice(text.indexOf('\n') + 1)
    .replace(/"file":"(?=bodies|documents|metas)[^"]+"/g, '"file":"../../../elsewhere/secret.txt"');
  const { crc32 } = await import('node:zlib');
  fs.writeFileSync(
    file,
    `${text.slice(0, text.indexOf('\n')).replace(/\d+$/, String(crc32(body)))}\n${body}`,
  );
  fs.appendFileSync(path.join(options.root, 'content/mot.md'), 'Thêm.\n');
  expect((await of.build({ ...options, record: false })).fault).toBeNull();
  expect(fs.readFileSync(path.join(of.root, 'elsewhere/secret.txt'), 'utf8')).toBe(secret);
});
