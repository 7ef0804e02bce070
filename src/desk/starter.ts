/** The texts that new sites and articles begin with: the files of the folder `starter/`, in the language of the site. */

import path from 'node:path';
import type { ProfileKind } from '../articles/source/profile-folder.ts';
import { isFolder, readText } from '../base/files/files.ts';
import { walk } from '../base/files/walk.ts';
import type { Locale } from '../base/locale/locale.ts';
import { packageFolder } from '../base/package-folder.ts';
import type { StarterName } from './starter-names.ts';

const folder = path.join(packageFolder, 'starter');

/** The text of a new article, page, author, section, tag or series, with `{places}`. */
export function documentStarter(kind: 'article' | 'page' | ProfileKind, locale: Locale): string {
  return readText(path.join(folderFor(locale), `${kind}.md`));
}

/**
 * The files of a new site by path, with `{places}`: those of any site and those of its language. A named one has settings and
 * content of its own in the place of the usual.
 */
export function siteStarter(locale: Locale, name: StarterName | null = null): [path: string, text: string][] {
  const usual = [path.join(folder, 'any'), path.join(folderFor(locale), 'site')].flatMap(filesIn);
  if (name === null) return usual;
  const shared = usual.filter(([file]) => file !== 'bantin.yaml' && !file.startsWith('content/'));
  return [...shared, ...filesIn(path.join(folder, 'sites', name))];
}

function filesIn(place: string): [path: string, text: string][] {
  return walk(place).files.map((file) => [file.path.replace(/(^|\/)dot-/g, '$1.'), readText(file.disk)]);
}

/** A language without texts of its own begins in English. */
function folderFor(locale: Locale): string {
  const own = path.join(folder, locale.language);
  return isFolder(own) ? own : path.join(folder, 'en');
}
