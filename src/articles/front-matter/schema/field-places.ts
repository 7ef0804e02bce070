import type { Place } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { unquotedName } from '../values/field-kinds.ts';
import { tidyTag } from '../values/tidy-tag.ts';
import { isEmpty } from '../values/without-empty.ts';

export type PlacedField =
  | 'date'
  | 'updated'
  | 'corrections'
  | 'slug'
  | 'aliases'
  | 'author'
  | 'tags'
  | 'series'
  | 'kind';

/**
 * Line and column of the fields that may turn out to be wrong only beside other articles; the top of the front matter
 * for one that is not written. The path of the file is not repeated in them, since every build reads them all.
 */
export interface FieldPlaces extends Readonly<Record<PlacedField, LineAndColumn>> {
  /** Of each tag, in the order of `Fields.tags`: also of sections and series that became tags. */
  readonly eachTag: readonly LineAndColumn[];
  /** Of each author, in the order of `Fields.authors`. */
  readonly eachAuthor: readonly LineAndColumn[];
}

type LineAndColumn = readonly [line: number, column: number];

/** `tags` are those of the article, of whatever field. */
export function fieldPlaces(yaml: YamlDocument, tags: readonly string[]): FieldPlaces {
  const placeOf = (path: readonly PropertyKey[]): LineAndColumn => {
    const { line, column } = yaml.placeOf(path);
    return [line, column];
  };
  const place = (field: PlacedField) => placeOf([field]);
  const paths = pathsOfTags(yaml);
  return {
    date: place('date'),
    updated: place('updated'),
    corrections: place('corrections'),
    slug: place('slug'),
    aliases: place('aliases'),
    author: place('author'),
    tags: place('tags'),
    series: place('series'),
    kind: place('kind'),
    eachTag: tags.map((tag) => placeOf(paths.get(tag) ?? ['tags'])),
    eachAuthor: eachAuthor(yaml, placeOf),
  };
}

/** Of those that are written; those of a list that are empty are none. */
function eachAuthor(
  { data }: YamlDocument,
  placeOf: (path: readonly PropertyKey[]) => LineAndColumn,
): LineAndColumn[] {
  const written = Array.isArray(data.author) ? data.author : [data.author];
  return written.flatMap((one, index) => {
    if (isEmpty(one)) return [];
    return [placeOf(Array.isArray(data.author) ? ['author', index] : ['author'])];
  });
}

/** Where each tag that is an item of a list stands first; one in a text with commas stands where that does. */
function pathsOfTags({ data }: YamlDocument): ReadonlyMap<string, readonly PropertyKey[]> {
  const paths = new Map<string, readonly PropertyKey[]>();
  for (const field of ['tags', 'section', 'series']) {
    const written = data[field];
    for (const [index, one] of Array.isArray(written) ? written.entries() : []) {
      const tag = typeof one === 'string' ? tidyTag(unquotedName(one)) : '';
      if (!paths.has(tag)) paths.set(tag, [field, index]);
    }
  }
  return paths;
}

/** Where the field of the article stands; null when the article cannot be read. */
export function placeOfField(
  meta: { readonly file: string; readonly places: FieldPlaces } | null,
  field: PlacedField,
): Place | null {
  if (meta === null) return null;
  const { file, places } = meta;
  const [line, column] = places[field];
  return { file, line, column };
}

/** Where the tag of the article is written, as its `tags` have it; null when the article cannot be read. */
export function placeOfTag(
  meta: { readonly file: string; readonly places: FieldPlaces; readonly tags: readonly string[] } | null,
  tag: string,
): Place | null {
  const at = meta?.places.eachTag[meta.tags.indexOf(tag)];
  return meta === null || at === undefined
    ? placeOfField(meta, 'tags')
    : { file: meta.file, line: at[0], column: at[1] };
}

/** Where the author of the article is written, as its `authors` have it; null when the article cannot be read. */
export function placeOfAuthor(
  meta: { readonly file: string; readonly places: FieldPlaces; readonly authors: readonly string[] } | null,
  author: string,
): Place | null {
  const at = meta?.places.eachAuthor[meta.authors.indexOf(author)];
  return meta === null || at === undefined
    ? placeOfField(meta, 'author')
    : { file: meta.file, line: at[0], column: at[1] };
}
