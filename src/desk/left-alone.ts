import { editorFolder } from './editor-files.ts';
import type { NewFile } from './make-files.ts';

/** What a fresh clone holds already, so that its own stays: by the beginning of its name. */
const ofClones = /^(?:readme(?:\.|$)|\.gitignore$|\.gitattributes$)/i;

/**
 * Those of the new files in whose place the folder holds one that is to stay: among its `names` what a host of repositories puts into
 * each new one, where a README counts in any language and format, and what somebody's editor was told already.
 */
export function leftAlone(
  files: readonly NewFile[],
  names: readonly string[],
  isThere: (path: string) => boolean,
): NewFile[] {
  const there = names.filter((name) => ofClones.test(name));
  const kindOf = (name: string) => name.toLowerCase().replace(/^(readme)\..*/, '$1');
  const kinds = new Set(there.map(kindOf));
  return files.filter(({ path: name }) =>
    name.startsWith(editorFolder) ? isThere(name) : ofClones.test(name) && kinds.has(kindOf(name)),
  );
}
