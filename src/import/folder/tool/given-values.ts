import { fieldNames } from '../../../articles/front-matter/names/field-names.ts';
import { plainName } from '../../../articles/source/plain-name.ts';
import { folderOf } from '../../../base/addresses/paths.ts';
import { readBytes } from '../../../base/files/files.ts';
import type { FileEntry } from '../../../base/files/walk.ts';
import { isObject } from '../../../base/is-object.ts';
import { left, type Note } from '../../brought/brought.ts';
import { dataOf } from './data-file.ts';
import { frontOf } from './front-of.ts';
import type { FolderLayout } from './layout.ts';
import { pathPattern } from './path-pattern.ts';
import { saysOf } from './says-of.ts';
import { codeOf } from './tool-config.ts';

type Data = Readonly<Record<string, unknown>>;

/** What one file of the old site says of all texts at some paths. */
export interface GivenValues {
  readonly from: string;
  readonly covers: (path: string) => boolean;
  /** The greater, the nearer to the text: it counts before the others. */
  readonly depth: number;
  readonly values: Data;
  /** Whether the text itself cannot say otherwise. */
  readonly isFirm?: boolean;
}

/** Gives what other files say of the text at a path, the nearest first; with notes of what is not carried over. */
export function givenValues(
  files: readonly FileEntry[],
  layout: FolderLayout,
): { of: (path: string) => readonly GivenValues[]; notes: readonly Note[] } {
  const all = [...(readers[layout.generator]?.(files, layout) ?? [])].reverse();
  const nearestFirst = all.sort((a, b) => b.depth - a.depth);
  const notes = all.flatMap(({ from, values }) => {
    const names = Object.entries(values).flatMap(([name, value]) => (isKnown(name, value) ? [] : [name]));
    return names.length === 0 ? [] : [left(from, 'value given to all texts of a folder', names.join(', '))];
  });
  return { of: (path) => nearestFirst.filter(({ covers }) => covers(path)), notes };
}

/** Whether texts take it from a file that says it of all of them. */
export function isTaken(name: string): boolean {
  const own = fieldNames.article.get(plainName(name));
  return own === 'author' || own === 'section' || own === 'hidden';
}

function isKnown(name: string, value: unknown): boolean {
  return isTaken(name) || saysOf(name, value).some((says) => says !== 'other' && says !== 'unclear');
}

type Reader = (files: readonly FileEntry[], layout: FolderLayout) => Iterable<GivenValues>;

const readers: Readonly<Record<string, Reader>> = {
  *Hugo(files, { config, content }) {
    yield* cascades(config.cascade, 'cascade', content, content);
    for (const [file, data] of indexesOf(files))
      yield* cascades(data.cascade, file.path, folderOf(file.path), content);
  },
  *Zola(files) {
    for (const [file, data] of indexesOf(files)) {
      const folder = folderOf(file.path);
      // Its tool passes over the whole folder.
      if (data.draft === 'true')
        yield { ...below(folder), from: file.path, values: { draft: 'true' }, isFirm: true };
    }
  },
  *Jekyll(_, { config }) {
    for (const one of listOf(config.defaults)) {
      const scope = isObject(one.scope) ? one.scope : {};
      const path = String(scope.path ?? '').replace(/^\/|\/$/g, '');
      const type = String(scope.type ?? '');
      const isAt = pathPattern(path);
      const covers = (file: string) => isAt(file) && isOfType(file, type);
      const depth = 2 * path.length + (type === '' ? 0 : 1);
      if (isObject(one.values)) yield { from: '_config.yml', covers, depth, values: one.values };
    }
  },
  *Eleventy(files) {
    for (const file of files) {
      const [, stem = '', ending = ''] = /^(.+?)(?:\.11tydata)?\.(json|[cm]?js)$/.exec(file.path) ?? [];
      if (stem === '' || (ending !== 'json' && !file.path.includes('.11tydata.'))) continue;
      const folder = folderOf(stem);
      const isOfFolder = stem === folder || stem.slice(folder.length + 1) === folder.split('/').at(-1);
      const bytes = file.stat.size > mostBytes ? new Uint8Array() : readBytes(file.disk);
      const values = ending === 'json' ? dataOf(bytes, file.path) : inCode(new TextDecoder().decode(bytes));
      if (!isObject(values)) continue;
      const isBeside = (path: string) => path.replace(/\.\w+$/, '') === stem;
      const place = isOfFolder ? below(folder) : { covers: isBeside, depth: stem.length };
      if (isOfFolder || files.some(({ path }) => /\.(?:md|markdown)$/.test(path) && isBeside(path)))
        yield { ...place, from: file.path, values };
    }
  },
  *Pelican(_, { top, content }) {
    const code = codeOf(top, 'pelicanconf.py');
    const given = /^DEFAULT_METADATA\s*=([\s\S]*?)(?=^\w|(?![\s\S]))/m.exec(code)?.[1] ?? '';
    const [, status = ''] = /\bstatus['"]?\s*[:=,]\s*['"]([\w ]+)['"]/.exec(given) ?? [];
    if (status !== '') yield { ...below(content), from: 'pelicanconf.py', values: { status } };
  },
};

/** Each list or table under `cascade`, for the texts that it aims at. */
function* cascades(cascade: unknown, from: string, folder: string, content: string): Iterable<GivenValues> {
  for (const { _target, target = _target, ...values } of listOf(cascade)) {
    const aim = isObject(target) ? target : {};
    if (
      (aim.kind !== undefined && aim.kind !== 'page') ||
      /^(?!production$)./.test(String(aim.environment ?? ''))
    )
      continue;
    const isAt = pathPattern(typeof aim.path === 'string' ? aim.path : '');
    const inside = below(folder);
    const address = (path: string) => path.slice(content.length).replace(/(?:\/index)?\.\w+$/, '');
    yield {
      from,
      depth: inside.depth,
      values,
      covers: (path) => inside.covers(path) && isAt(address(path).toLowerCase()),
    };
  }
}

function* indexesOf(files: readonly FileEntry[]): Iterable<readonly [FileEntry, Data]> {
  for (const file of files) {
    if (!/(?:^|\/)_index\.(?:md|markdown|html)$/.test(file.path)) continue;
    const taken = frontOf(readBytes(file.disk), file.path);
    if (taken !== null) yield [file, taken.data];
  }
}

function below(folder: string): Pick<GivenValues, 'covers' | 'depth'> {
  return { covers: (path) => folder === '' || path.startsWith(`${folder}/`), depth: folder.length };
}

function isOfType(file: string, type: string): boolean {
  if (type === '') return true;
  if (type === 'pages') return !/(?:^|\/)_/.test(file);
  return file.split('/').includes(`_${type}`);
}

/** What a program plainly says of being published; nothing of it is run. */
function inCode(code: string): Data {
  const found = code.matchAll(
    /\b(permalink|draft|eleventyExcludeFromCollections)["']?\s*:\s*(true|false)\b/g,
  );
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

function listOf(value: unknown): Data[] {
  return [value].flat().filter(isObject);
}

const mostBytes = 1_000_000;
