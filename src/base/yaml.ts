import type { Place, Problem } from './problem.ts';

/** A YAML text as plain data: null, strings as written, lists, objects. Nothing is typed, aliased or tagged (safety R2). */
export interface YamlDocument {
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the value (with `key`, the name) at a path such as `['figures', 0, 'src']` stands; the nearest parent when absent. */
  readonly placeOf: (path: readonly PropertyKey[], key?: boolean) => Place;
  readonly problems: readonly Problem[];
}
