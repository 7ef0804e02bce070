import { folderOf, nameOf } from '../base/paths.ts';
import { slugify } from '../base/text.ts';

/** What the path of an article says about it. */
export interface PathFacts {
  /** The slug of its own name, without a date; `''` when the name says nothing, as `index` or `7`. */
  readonly slug: string;
  /** The day with which its file's or folder's name begins, as `2021-01-28`. */
  readonly day: string | null;
  /** The first folder that is neither its own, nor a year or month, nor begins with `_`. */
  readonly section: string | null;
}

/** What the path of a Markdown file below the content folder says: `kinh-te/2021-01-28-hoi-nghi/index.md`. */
export function pathFacts(path: string): PathFacts {
  const file = nameOf(path).replace(/\.[^.]+$/, '');
  const isBundle = /^(?:index|readme)$/i.test(file) && folderOf(path) !== '';
  const place = isBundle ? folderOf(path) : path;
  const name = isBundle ? nameOf(place) : file;
  const [, day = null, rest = name] = /^(\d{4}-\d{2}-\d{2})(?:[-_ ]+(.*))?$/.exec(name) ?? [];
  const slug = slugify(day === null ? name : rest === name ? '' : rest);
  const folders = folderOf(place).split('/');
  const section = folders.find((folder) => folder !== '' && !/^(?:\d{1,4}|_.*)$/.test(folder)) ?? null;
  return { slug: isGeneric(slug) ? '' : slug, day, section };
}

function isGeneric(slug: string): boolean {
  return /^(?:\d{0,3}|index|readme|article|post|untitled|new|document|page|bai|bai-viet|bai-moi|tin|tin-moi)$/.test(
    slug,
  );
}
