import type { Place } from '../../base/problem.ts';
import type { YamlDocument } from '../../base/yaml.ts';

export type PlacedField = 'date' | 'slug' | 'aliases' | 'author' | 'tags' | 'series';

/**
 * Line and column of the fields that may turn out to be wrong only beside other articles; the top of the front matter
 * for one that is not written. The path of the file is not repeated in them, since every build reads them all.
 */
export type FieldPlaces = Readonly<Record<PlacedField, readonly [line: number, column: number]>>;

export function fieldPlaces(yaml: YamlDocument): FieldPlaces {
  const place = (field: PlacedField) => {
    const { line, column } = yaml.placeOf([field]);
    return [line, column] as const;
  };
  return {
    date: place('date'),
    slug: place('slug'),
    aliases: place('aliases'),
    author: place('author'),
    tags: place('tags'),
    series: place('series'),
  };
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
