/** What may be wrong with what `home.yaml` names. */

import { withoutDocumentEnding } from '../../../base/files/document-name.ts';
import { error, type Place, type Problem, warning } from '../../../base/problem.ts';
import { nearest } from '../../../base/text/nearest.ts';

export function leadsNowhere(written: string, names: readonly string[], at: Place): Problem {
  const name = withoutDocumentEnding(written.replace(/^\//, ''));
  const meant = nearest(name, names) ?? nearest(name.replace(/\/index$/, ''), names);
  return error(
    'broken-link',
    at,
    `The front page names "${written}", and there is no such thing.`,
    meant === null
      ? 'Write the path of the .md file below the content folder, or the name as it stands in the address.'
      : `Did you mean "${meant}"?`,
  );
}

/** No error, so that no night's build breaks. */
export function leftOut(written: string, at: Place): Problem {
  return warning(
    'broken-link',
    at,
    `"${written}" is left out of the front page, because readers see nothing of it now.`,
    'It comes back by itself when readers see it; remove it if it is gone for good.',
  );
}

export function chosenTwice(written: string, at: Place): Problem {
  return warning(
    'home-twice',
    at,
    `"${written}" was chosen for the front page already, so it is left out here.`,
    'Remove it, or write "repeat: true" in this block.',
  );
}

export function withoutPictures(written: string, at: Place): Problem {
  return warning(
    'home-empty',
    at,
    `"${written}" has no picture in its text, so its gallery is left out of the front page.`,
    'Name an article with pictures, or write "stories:" in place of "gallery:".',
  );
}
