import path from 'node:path';
import { isFolder, readIfExists, realPath } from '../../../base/files/files.ts';

/** The templates of an installed package, as a path from the site's root, or why there are none. */
export type FoundTheme = { readonly folder: string } | { readonly fault: ThemeFault };

export interface ThemeFault {
  readonly package: string;
  readonly why: 'not installed' | 'without templates' | 'elsewhere';
}

export function notInstalled(name: string): FoundTheme {
  return { fault: { package: name, why: 'not installed' } };
}

/** The folder of a theme's package that holds what `templates/` holds in a site. */
const templates = 'templates';

/**
 * The package that `theme: name` means, `bantin-theme-name` or `@who/name`; null for what is no name of one. A name is never
 * a path: it has no `/` but that of a scope, and begins with a letter or digit.
 */
export function themePackage(name: string): string | null {
  if (/^@[a-z\d][\w.-]*\/[a-z\d][\w.-]*$/i.test(name)) return name;
  if (!/^[a-z\d][\w.-]*$/i.test(name)) return null;
  return name.startsWith('bantin-theme-') ? name : `bantin-theme-${name}`;
}

/**
 * Looks where a module of the site would: in `node_modules` of the site and of the folders above it. What is found must lie
 * below the folder whose `node_modules` names it, and its templates in the package.
 */
export function findTheme(root: string, name: string): FoundTheme {
  const fault = (why: ThemeFault['why']): FoundTheme => ({ fault: { package: name, why } });
  for (const top of above(root)) {
    const home = path.join(top, 'node_modules', name);
    if (readIfExists(path.join(home, 'package.json')) === null) continue;
    const folder = path.join(home, templates);
    if (!isWithin(realPath(home), realPath(top))) return fault('elsewhere');
    if (!isFolder(folder)) return fault('without templates');
    if (!isWithin(realPath(folder), realPath(home))) return fault('elsewhere');
    return { folder: path.relative(root, folder).split(path.sep).join('/') };
  }
  return notInstalled(name);
}

/**
 * The folders of the site's look besides the theme that is shipped, from the site's root; later ones count more. Over the theme
 * of a package stands what the site itself has in `templates/`, when it has that.
 */
export function themeFoldersOf({ theme }: { readonly theme: string | null }): readonly string[] {
  if (theme === null) return [];
  return isPackaged(theme) ? [theme, templates] : [theme];
}

/** Where the theme of a package would be taken from instead, if it were installed there: nearer to the site. */
export function nearerThemes({ theme }: { readonly theme: string | null }): readonly string[] {
  if (theme === null || !isPackaged(theme) || !theme.startsWith('../')) return [];
  const nearer = theme.slice('../'.length);
  return [nearer, ...nearerThemes({ theme: nearer })];
}

/** Whether the folder is that of an installed package. */
function isPackaged(folder: string): boolean {
  return folder.split('/').includes('node_modules');
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The folder and all above it. */
function above(folder: string): string[] {
  const next = path.dirname(folder);
  return next === folder ? [folder] : [folder, ...above(next)];
}
