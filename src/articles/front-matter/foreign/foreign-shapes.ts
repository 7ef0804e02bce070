/** Values as other tools shape them: `author: { display_name: … }`, `tags: [{ name: … }]`, `featured_image: { uid: … }`. */

import { isObject } from '../../../base/is-object.ts';
import { type Problem, warning } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { plainName } from '../../source/plain-name.ts';
import { readFlag } from '../values/flag.ts';
import { isEmpty } from '../values/without-empty.ts';

type Path = readonly PropertyKey[];
type Group = Readonly<Record<string, unknown>>;

interface Shape {
  /** Names under which a group may hold the text that is meant, the likeliest first, in their plain form. */
  readonly names: readonly string[];
  /** Names beside it that say nothing more. */
  readonly beside: readonly string[];
  readonly list: boolean;
  /** What to write, as a hint says it. */
  readonly write: string;
}

const term = ['name', 'title', 'label', 'value', 'text', 'ten', 'term', 'tag', 'slug', 'id'];
const prose = ['rendered', 'text', 'value', 'raw', 'content', 'plain'];

const texts: Readonly<Record<string, Shape>> = {
  author: {
    names: [
      'name',
      'displayname',
      'fullname',
      'ten',
      'hoten',
      'title',
      'label',
      'nickname',
      'login',
      'username',
    ].concat(['slug', 'id']),
    beside: ['login', 'username', 'slug', 'id', 'uid', 'nickname', 'firstname', 'lastname'],
    list: true,
    write:
      'Write the name alone, "author: Văn Trọng"; what else is known of an author stands in a file of the folder "authors".',
  },
  tags: {
    names: term,
    beside: term,
    list: true,
    write: 'Write the words alone: "tags: [nông nghiệp, tín dụng]".',
  },
  section: {
    names: term,
    beside: term,
    list: true,
    write: 'Write the name of the section alone: "section: kinh-te".',
  },
  title: { names: prose, beside: ['protected'], list: false, write: 'Write the headline behind "title:".' },
  lead: {
    names: prose,
    beside: ['protected'],
    list: false,
    write: 'Write it as text behind "lead:", in quotes.',
  },
};

/** What is said of a file. */
const told: Shape = {
  names: prose,
  beside: [],
  list: false,
  write: 'Write it as text behind the name, in quotes.',
};

const fileName = 'Write the name of the file alone, or with its name in front: "src: hoi-nghi.jpg".';
const files: Readonly<Record<string, string>> = {
  figures: fileName,
  attachments: fileName,
};

/**
 * The front matter under our own names with the values that other tools shape in ways of their own read as they are meant.
 * One that cannot be read is left out with a warning and keeps no article from its readers.
 */
export function withKnownShapes(yaml: YamlDocument): { yaml: YamlDocument; problems: readonly Problem[] } {
  if (!Object.entries(yaml.data).some(([name, value]) => isForeign(name, value)))
    return { yaml, problems: [] };
  const problems: Problem[] = [];
  const data: Record<string, unknown> = Object.assign(Object.create(null), yaml.data);
  for (const [name, shape] of Object.entries(texts)) {
    const value = data[name];
    if (!isForeign(name, value)) continue;
    if (shape.list && Array.isArray(value)) {
      data[name] = value.flat(2).map((item, index) => textOf(item, [name, index], shape));
    } else {
      const [only] = Array.isArray(value) && value.length === 1 ? value : [value];
      data[name] = textOf(only, [name], shape);
    }
  }
  for (const [name, write] of Object.entries(files)) {
    const written = data[name];
    const value = isSeveralFiles(written) ? written.split(/[,;]/).map((file) => file.trim()) : written;
    data[name] = value;
    if (!isForeign(name, value)) continue;
    data[name] = Array.isArray(value)
      ? value.map((item, index) => fileOf(item, [name, index], write))
      : fileOf(value, [name], write);
  }
  const { extra, views, source } = data;
  if (Array.isArray(source)) {
    data.source =
      source.length === 1
        ? source[0]
        : unread(source, ['source'], 'Name one source, and others in the text.');
  }
  if (isForeign('extra', extra))
    data.extra = unread(extra, ['extra'], 'Write names with values below "extra:".');
  if (isForeign('views', views)) data.views = unread(views, ['views'], 'Write digits only, such as 226.');
  // A line that is no YAML has been told of.
  const broken = new Set(yaml.problems.map(({ severity, at }) => severity === 'error' && at?.line));
  return { yaml: { ...yaml, data }, problems: problems.filter(({ at }) => !broken.has(at?.line)) };

  function textOf(value: unknown, path: Path, { names, beside, write }: Shape): unknown {
    if (isEmpty(value)) return null;
    if (!isObject(value)) return Array.isArray(value) ? unread(value, path, write) : value;
    const plain = new Map(Object.keys(value).map((name) => [plainName(name), name]));
    const isSaid = (inner: unknown) => typeof inner === 'string' && !isEmpty(inner);
    const found = names.find((name) => isSaid(value[plain.get(name) ?? '']));
    const inner = found === undefined ? undefined : value[plain.get(found) ?? ''];
    if (typeof inner !== 'string') return unread(value, path, write);
    for (const [name, written] of plain) {
      if (name === found || beside.includes(name) || isEmpty(value[written])) continue;
      const message = `The name "${written}" is not known in "${String(path[0])}", so its value is not used.`;
      problems.push(warning('unknown-field', yaml.placeOf([...path, written], true), message, write));
    }
    return inner;
  }

  function fileOf(value: unknown, path: Path, write: string): unknown {
    if (isEmpty(value)) return null;
    if (typeof value === 'string') return readFlag(value) === false ? null : value;
    if (!isObject(value)) return unread(value, path, write);
    const named = fileWithWords(value);
    if (named !== null) return { src: named[0], [path[0] === 'attachments' ? 'title' : 'caption']: named[1] };
    const plain = { ...value };
    for (const name of ['caption', 'alt', 'credit', 'title']) {
      if (!isText(value[name])) plain[name] = textOf(value[name], [...path, name], told);
    }
    const { src } = value;
    if (isObject(src) || (Array.isArray(src) && src.length === 1)) {
      const inner = Array.isArray(src) ? src[0] : (src.url ?? src.src ?? src.path);
      if (typeof inner === 'string') return { ...plain, src: inner };
    }
    return isOther(value) ? unread(value, path, write) : plain;
  }

  function unread(value: unknown, path: Path, write: string): null {
    const named = isObject(value) ? Object.keys(value).filter((name) => !isEmpty(value[name])) : [];
    const what = named.length === 0 ? '' : `; what it names is ${named.slice(0, 3).join(', ')}`;
    problems.push(
      warning(
        'unread-value',
        yaml.placeOf(path),
        `The value of "${path.filter((step) => typeof step === 'string').join('.')}" is in a form that is not understood here, so it is not used${what}.`,
        write,
      ),
    );
    return null;
  }
}

function isForeign(name: string, value: unknown): boolean {
  if (isEmpty(value)) return false;
  if (Object.hasOwn(files, name)) return isSeveralFiles(value) || [value].flat().some(isForeignFile);
  if (name === 'source') return Array.isArray(value);
  if (name === 'extra') return !isObject(value);
  if (name === 'views') return typeof value === 'object';
  const shape = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (shape === undefined) return false;
  if (!Array.isArray(value)) return isObject(value);
  // A headline in brackets is more likely one that lacks its quotes.
  return shape.list ? value.some((item) => typeof item === 'object') : name !== 'title';
}

/** Names of files with commas between: `a.jpg, b.jpg`. */
function isSeveralFiles(value: unknown): value is string {
  return typeof value === 'string' && /^[^,;]+\.\w{2,5}(?:\s*[,;]\s*[^\s,;][^,;]*\.\w{2,5})+$/.test(value);
}

function isForeignFile(item: unknown): boolean {
  if (isEmpty(item)) return false;
  if (isObject(item))
    return isOther(item) || ['caption', 'alt', 'credit', 'title'].some((name) => !isText(item[name]));
  return typeof item !== 'string' || readFlag(item) === false;
}

/** The name of a file and what is said of it, where that is all that an entry has: `hop-bao.jpg: Quang cảnh`; null for any other. */
function fileWithWords(file: Group): readonly [name: string, words: string] | null {
  const [only, ...others] = Object.entries(file);
  if (only === undefined || others.length > 0 || !/[^\s.]\.[a-z]\w{1,4}$/i.test(only[0])) return null;
  return typeof only[1] === 'string' ? [only[0], only[1]] : null;
}

/** Whether it is text, or nothing. */
function isText(value: unknown): boolean {
  return value === null || value === undefined || typeof value === 'string';
}

/** Whether a file is named in a way that is not ours; one that lacks its name alone is ours, and forgotten. */
function isOther(file: Group): boolean {
  if (typeof file.src === 'string') return false;
  return !isEmpty(file.src) || Object.keys(file).some((name) => !ours.has(name) && !isEmpty(file[name]));
}

const ours = new Set(['src', 'caption', 'alt', 'credit', 'title']);
