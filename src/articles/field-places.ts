import type { Place } from '../base/problem.ts';
import type { YamlDocument } from '../base/yaml.ts';

const placed = ['date', 'slug', 'aliases', 'author', 'tags'] as const;

export type PlacedField = (typeof placed)[number];

/**
 * Line and column of the fields that may turn out to be wrong only beside other articles; the top of the front matter
 * for one that is not written. The path of the file is not repeated in them, since every build reads them all.
 */
export type FieldPlaces = Readonly<Record<PlacedField, readonly [line: number, column: number]>>;

export function fieldPlaces(yaml: YamlDocument): FieldPlaces {
  const entries = placed.map((field) => {
    const { line, column } = yaml.placeOf([field]);
    return [field, [line, column]] as const;
  });
  return Object.fromEntries(entries) as Record<PlacedField, readonly [number, number]>;
}

/** Where the field of the article stands. */
export function placeOfField(
  { file, places }: { readonly file: string; readonly places: FieldPlaces },
  field: PlacedField,
): Place {
  const [line, column] = places[field];
  return { file, line, column };
}
