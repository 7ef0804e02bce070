import path from 'node:path';
import { digestBytes } from '../../base/digest.ts';
import { readIfExists } from '../../base/files/files.ts';
import { packageFolder } from '../../base/package-folder.ts';
import { ownStemScript, stemScript } from '../../site/addresses/stem-script.ts';
import type { Config } from '../../site/settings/config.ts';
import type { ThemeAsset } from '../../templates/theme.ts';

/** What the page that searches runs, by its name in a theme. */
export const searchScript = 'search.js';

function mainOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

/** Both ways of writing Norwegian end their words alike. */
const alike: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/**
 * The scripts of the search that are shipped; of languages whose words have no endings only the first. Of the other languages of a site
 * each has its own that takes off endings, as `ownStemScript` names it.
 */
export function searchScripts({
  language,
  languages,
}: Pick<Config, 'language' | 'languages'>): readonly ThemeAsset[] {
  const shipped = (tag: string) => `stem-${alike[mainOf(tag)] ?? mainOf(tag)}.js`;
  const files: [name: string, file: string][] = [
    [searchScript, searchScript],
    [stemScript, shipped(language)],
    ...languages.slice(1).map((other): [string, string] => [ownStemScript(other), shipped(other.language)]),
  ];
  return files.flatMap(([name, file]) => {
    const disk = path.join(packageFolder, 'lib/search', file);
    const bytes = readIfExists(disk);
    return bytes === null
      ? []
      : [{ name, disk, digest: digestBytes(bytes), bytes: bytes.byteLength, text: null }];
  });
}
