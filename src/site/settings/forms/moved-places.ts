import type { YamlDocument } from '../../../base/yaml/yaml.ts';

type Path = readonly PropertyKey[];

/** Where values are written that stand elsewhere in what is read. */
export interface MovedPlaces {
  /** Says that what is read at `path` is written at `written`, and what is below it there too. */
  readonly move: (path: Path, written: Path) => void;
  readonly written: (path: Path) => Path;
  readonly placeOf: YamlDocument['placeOf'];
}

export function movedPlaces({ placeOf }: Pick<YamlDocument, 'placeOf'>): MovedPlaces {
  const moved = new Map<string, Path>();
  const written = (path: Path): Path => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = moved.get(path.slice(0, length).join('\n'));
      if (found !== undefined) return [...found, ...path.slice(length)];
    }
    return path;
  };
  return {
    move: (path, to) => moved.set(path.join('\n'), to),
    written,
    placeOf: (path, key) => placeOf(written(path), key),
  };
}
