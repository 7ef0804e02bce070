import { folderOf, nameOf } from '../../base/addresses/paths.ts';
import { slugify } from '../../base/text/text.ts';
import { isDraftsFolder } from './underscored.ts';
import { isoDay, writtenDays } from './written-days.ts';

/** What the path of an article says about it. */
export interface PathFacts {
  /** The slug of its own name, without a date; `''` when the name says nothing, as `index` or `7`. */
  readonly slug: string;
  /** The same part of its name as it is written, where no slug can be made of it; else `''`. */
  readonly unslugged: string;
  /** The day with which its file's or folder's name begins, as `2021-01-28`. */
  readonly day: string | null;
  /** All days that its names and folders begin with or spell, as `2021-01-28`: `2021/01/28/hoi-nghi.md`. */
  readonly days: readonly string[];
  /** The first folder that is neither its own, nor a year or month, nor one of drafts. */
  readonly section: string | null;
  /** The folder of drafts in which it lies. */
  readonly drafts: string | null;
}

/** What the path of a Markdown file below the content folder says: `kinh-te/2021-01-28-hoi-nghi/index.md`. */
export function pathFacts(path: string): PathFacts {
  const place = placeOfArticle(path);
  const isBundle = place !== path;
  const name = isBundle ? nameOf(place) : nameOf(path).replace(/\.[^.]+$/, '');
  const [, day = null, rest = name] = /^(\d{4}-\d{2}-\d{2})(?:[-_ ]+(.*))?$/.exec(name) ?? [];
  const own = day === null ? name : rest === name ? '' : rest;
  const slug = slugify(own);
  const folders = folderOf(path).split('/');
  const drafts = folders.find(isDraftsFolder) ?? null;
  const above = isBundle ? folders.slice(0, -1) : folders;
  const section =
    above.find((folder) => folder !== '' && !/^\d{1,4}$/.test(folder) && !isDraftsFolder(folder)) ?? null;
  return {
    slug: isGeneric(slug) ? '' : slug,
    unslugged: slug === '' ? own : '',
    day,
    days: daysIn(path),
    section,
    drafts,
  };
}

/** The folder that an article has for itself, `kinh-te/hoi-nghi` of `kinh-te/hoi-nghi/index.md`; else its own path. */
export function placeOfArticle(path: string): string {
  const isBundle = /^(?:index|readme)\.[^.]+$/i.test(nameOf(path)) && folderOf(path) !== '';
  return isBundle ? folderOf(path) : path;
}

/** A month counts where no more digits follow it. */
function daysIn(path: string): string[] {
  return writtenDays(path)
    .filter(
      ({ year, start }) =>
        year !== null && /(?:^|\/)(?:th[aá]ng[-_. ]*|t)?$/i.test(path.slice(0, start).slice(-9)),
    )
    .map(isoDay);
}

function isGeneric(slug: string): boolean {
  return /^(?:\d{0,3}|index|readme|article|post|untitled|new|document|page|bai|bai-viet|bai-moi|tin|tin-moi)$/.test(
    slug,
  );
}
