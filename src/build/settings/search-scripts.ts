import path from 'node:path';
import { digestBytes } from '../../base/digest.ts';
import { readIfExists } from '../../base/files.ts';
import type { ThemeAsset } from '../../templates/theme.ts';
import { packageFolder } from '../places.ts';

/** What the page that searches runs, by its name in a theme. */
export const searchScript = 'search.js';
/** What takes the endings off words, by its name in a theme. */
export const stemScript = 'stem.js';

/** Both ways of writing Norwegian end their words alike. */
const alike: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** The scripts of the search that are shipped; of languages whose words have no endings only the first. */
export function searchScripts(language: string): readonly ThemeAsset[] {
  const [main = ''] = language.toLowerCase().split('-');
  const files = [
    [searchScript, searchScript],
    [stemScript, `stem-${alike[main] ?? main}.js`],
  ] as const;
  return files.flatMap(([name, file]) => {
    const disk = path.join(packageFolder, 'lib/search', file);
    const bytes = readIfExists(disk);
    return bytes === null
      ? []
      : [{ name, disk, digest: digestBytes(bytes), bytes: bytes.byteLength, text: null }];
  });
}
