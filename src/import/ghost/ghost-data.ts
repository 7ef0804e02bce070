import { nameOf } from '../../base/addresses/paths.ts';
import { readBytes } from '../../base/files/files.ts';
import { isObject } from '../../base/is-object.ts';
import { error, Failure } from '../../base/problem.ts';

type Row = Readonly<Record<string, unknown>>;

/** The tables of an export of Ghost that matter to a newspaper. */
interface GhostData {
  readonly posts: readonly Row[];
  /** Of a post, by its id, in order. */
  readonly tagsOf: (post: string) => readonly Row[];
  readonly authorsOf: (post: string) => readonly Row[];
  readonly metaOf: (post: string) => Row;
  readonly setting: (key: string) => string;
}

/** Throws a `Failure` for a file that is no export of Ghost. */
export function ghostData(file: string): GhostData {
  const data = dataIn(parsed(file));
  if (data === null || !Array.isArray(data.posts))
    throw noExport(file, 'it holds no posts where Ghost has them');
  const rows = (name: string) =>
    (Array.isArray(data[name]) ? (data[name] as unknown[]) : []).filter(isObject);
  const byId = (name: string) => new Map(rows(name).map((row) => [textIn(row, 'id'), row]));
  const joined = (name: string, to: string, key: string) => {
    const all = byId(to);
    const found = new Map<string, Row[]>();
    const sorted = [...rows(name)].sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0));
    for (const row of sorted) {
      const one = all.get(textIn(row, key));
      const post = textIn(row, 'post_id');
      if (one !== undefined) found.set(post, [...(found.get(post) ?? []), one]);
    }
    return (post: string) => found.get(post) ?? [];
  };
  const users = byId('users');
  const authorsOf = joined('posts_authors', 'users', 'author_id');
  const posts = rows('posts');
  const firstAuthor = new Map(
    posts.map((post) => [textIn(post, 'id'), users.get(textIn(post, 'author_id'))]),
  );
  const meta = new Map(rows('posts_meta').map((row) => [textIn(row, 'post_id'), row]));
  const settings = new Map(rows('settings').map((row) => [textIn(row, 'key'), textIn(row, 'value')]));
  return {
    posts,
    tagsOf: joined('posts_tags', 'tags', 'tag_id'),
    authorsOf: (post) => {
      const named = authorsOf(post);
      const first = firstAuthor.get(post);
      return named.length > 0 || first === undefined ? named : [first];
    },
    metaOf: (post) => meta.get(post) ?? {},
    setting: (key) => settings.get(key) ?? '',
  };
}

/** The text of a column; `''` when there is none. */
export function textIn(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Exports of all versions: `{db: [{data}]}`, `{data}`, or the tables alone. */
function dataIn(value: unknown): Row | null {
  if (!isObject(value)) return null;
  const [first] = Array.isArray(value.db) ? (value.db as unknown[]) : [value];
  const data = isObject(first) && isObject(first.data) ? first.data : first;
  return isObject(data) ? data : null;
}

function parsed(file: string): unknown {
  const bytes = readBytes(file);
  if (bytes.length > mostBytes)
    throw noExport(file, `it is ${bytes.length} bytes long, and at most ${mostBytes} are read`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw noExport(file, 'it is no JSON, or was not copied whole');
  }
}

const mostBytes = 400_000_000;

function noExport(file: string, why: string): Failure {
  const hint =
    'Export it from Ghost again, under Settings, Migration tools and Export, and check that the file came whole.';
  return new Failure([error('import-json', null, `${nameOf(file)} cannot be read, because ${why}.`, hint)]);
}
