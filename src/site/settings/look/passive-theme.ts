import { extensionOf } from '../../../base/addresses/paths.ts';
import { readText } from '../../../base/files/files.ts';
import { walk } from '../../../base/files/walk.ts';

/**
 * Whether the theme in the folder holds nothing that the security policy of pages could stop: no template, which may hold
 * scripts, no script, and no style sheet that loads from elsewhere. One without files is passive.
 */
export function isPassiveTheme(folder: string): boolean {
  return walk(folder).files.every(({ path, disk }) => {
    const ending = extensionOf(path);
    return ending === 'css' ? !loadsFromElsewhere(readText(disk)) : passive.has(ending);
  });
}

const passive = new Set('woff2 woff ttf otf png jpg jpeg gif webp avif svg ico txt md'.split(' '));

/** Fonts in the sheet itself count as well: the policy takes them from files only. */
function loadsFromElsewhere(css: string): boolean {
  return /\/\/|\bdata:(?!image\/)/i.test(css.replace(/\/\*[\s\S]*?\*\//g, ''));
}
