import { plainName } from '../../source/plain-name.ts';

/** Our names by the plain form of every name for the same field. */
export type NameTable = ReadonlyMap<string, string>;

/** A table of rows that each begin with our own name. */
export function nameTable(rows: readonly (readonly string[])[]): NameTable {
  return new Map(
    rows.flatMap(([own = '', ...others]) => [own, ...others].map((name) => [plainName(name), own] as const)),
  );
}
