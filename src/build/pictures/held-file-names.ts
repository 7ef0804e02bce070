/** Files that are no articles, and whose names look as if they were not to be published. */

import { isPictureName } from '../../articles/files/picture-name.ts';
import { isHeldFolder, markInName } from '../../articles/front-matter/held/held-names.ts';
import { hasPhrase, inCapitals } from '../../articles/front-matter/marks/publication-marks.ts';
import { isDraftsFolder } from '../../articles/source/underscored.ts';
import { extensionOf, folderOf, nameOf } from '../../base/addresses/paths.ts';

/** Says of a path which outermost folder of it is called as folders of drafts are, or of what waits; null when there is none. */
export function heldFolders(): (path: string) => string | null {
  const known = new Map([['', null as string | null]]);
  const heldBy = (folder: string): string | null => {
    const kept = known.get(folder);
    if (kept !== undefined) return kept;
    const name = nameOf(folder);
    const found = heldBy(folderOf(folder)) ?? (isDraftsFolder(name) || isHeldFolder(name) ? folder : null);
    known.set(folder, found);
    return found;
  };
  return (path) => heldBy(folderOf(path));
}

/** The words in the name of a file that look as if it were not to be published: `NHAP-ke-hoach.pdf`; null when there are none. */
export function markInNameOfFile(path: string): string | null {
  const ending = extensionOf(path);
  if (ofPages.has(ending)) return null;
  const whole = nameOf(path)
    .slice(0, ending === '' ? undefined : -ending.length - 1)
    .normalize('NFC');
  if (whole.length > longestName || !hasPhrase(whole)) return null;
  const mark = markInName(whole, null);
  // What a page shows beside a button is called "draft.png" or "hidden.png".
  return mark === whole && isPictureName(path) && /^[a-z]/.test(mark) && !inCapitals(mark) ? null : mark;
}

const longestName = 255;

/** Of which pages are made: style, scripts, letters, drawings for buttons. */
const ofPages = new Set('css js mjs map wasm woff woff2 ttf otf eot svg ico cur webmanifest'.split(' '));
