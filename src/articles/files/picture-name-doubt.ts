import { extensionOf, nameOf } from '../../base/addresses/paths.ts';
import { error, type Place, type Problem } from '../../base/problem.ts';
import { figureKind } from './figure-kind.ts';
import { isPictureName } from './picture-name.ts';
import { publishableEndings } from './publishable-endings.ts';

/** Where a picture is named: on its own in a text or as a figure, with words around it, or in a field for a picture of what has no other files. */
type Naming = 'alone' | 'in-text' | 'in-field';

/** An error when the file at the path `src`, which was named as a picture, is none by its name alone. */
export function pictureNameDoubt(
  src: string,
  written: string,
  at: Place,
  naming: Naming = 'alone',
): Problem | null {
  if (isPictureName(src)) return null;
  const ending = extensionOf(src);
  const name = nameOf(written);
  if (naming === 'in-text' && figureKind(src) !== null) {
    return notAPicture(
      at,
      `The file "${written}" is named as a picture within other text, but ".${ending}" is the ending of no picture.`,
      `Put it in a paragraph of its own, where it becomes a figure, or link to it: [${name}](${written}).`,
    );
  }
  if (naming === 'in-field' && figureKind(src) !== null) {
    return notAPicture(
      at,
      `The file "${written}" is named as a picture, but ".${ending}" is the ending of no picture.`,
      `Name a picture here. The file itself may stand in the text, on a line of its own: "![…](${written})".`,
    );
  }
  if (films.has(ending) || sounds.has(ending)) {
    return notAPicture(
      at,
      `The file "${written}" cannot be shown, because few browsers play ".${ending}".`,
      films.has(ending)
        ? 'Save the film as .mp4; most programs for films, and telephones, can.'
        : 'Save the sound as .mp3 or .m4a; most programs for sounds, and telephones, can.',
    );
  }
  if (publishableEndings.has(ending)) {
    return notAPicture(
      at,
      `The file "${written}" is named as a picture, but ".${ending}" is the ending of no picture.`,
      `List it under "attachments" in the front matter, or link to it: [${name}](${written}).`,
    );
  }
  if (texts.has(ending)) {
    return notAPicture(
      at,
      `The file "${written}" is named as a picture, but it is a text.`,
      `Link to it, without "!" before the bracket: [${name}](${written}).`,
    );
  }
  // Endings that nobody knows may be slips of the pen: what there is will tell.
  if (ending !== '') return null;
  return notAPicture(
    at,
    `The picture "${written}" cannot be found, because its name has no ending.`,
    `Write the whole name of the file, such as "${written}.jpg"; a file whose name has no ending has to be renamed first.`,
  );
}

/** The same of an address on another site, where names say less: an error when what it ends in is no picture anywhere. */
export function remoteDoubt(address: string, written: string, at: Place): Problem | null {
  const ending = extensionOf(address.replace(/^(?:https?:)?\/\/[^/?#]*|[?#].*/gi, ''));
  if (!publishableEndings.has(ending) && !texts.has(ending)) return null;
  return notAPicture(
    at,
    `The address "${written}" is named as a picture, but what ends in ".${ending}" is none.`,
    `Link to it, without "!" before the bracket: [${nameOf(written)}](${written}).`,
  );
}

/** Of programs and telephones, which play in no or few browsers. */
const films = new Set([
  'mov',
  'avi',
  'wmv',
  'mkv',
  'flv',
  'f4v',
  'mpg',
  'mpeg',
  'mts',
  'm2ts',
  '3gp',
  '3g2',
  'asf',
  'vob',
]);
const sounds = new Set(['amr', 'wma', 'aif', 'aiff', 'mid', 'midi', 'caf', 'ra', 'm4b']);

const texts = new Set(['md', 'markdown', 'html', 'htm', 'xhtml']);

function notAPicture(at: Place, message: string, hint: string): Problem {
  return error('not-a-picture', at, message, hint);
}
