import type { NewFile } from './make-files.ts';

/** What a fresh clone holds already, so that its own stays: by the beginning of its name. */
const ofClones = /^(?:readme(?:\.|$)|\.gitignore$|\.gitattributes$)/i;

/**
 * Those of the new files in whose place the folder holds one among `names` that is to stay: what a host of repositories puts into
 * each new one. A README counts in any language and format.
 */
export function leftAlone(files: readonly NewFile[], names: readonly string[]): NewFile[] {
  const there = names.filter((name) => ofClones.test(name));
  const kindOf = (name: string) => name.toLowerCase().replace(/^(readme)\..*/, '$1');
  const kinds = new Set(there.map(kindOf));
  return files.filter(({ path: name }) => ofClones.test(name) && kinds.has(kindOf(name)));
}
