import { extensionOf, nameOf } from '../../base/addresses/paths.ts';
import { isServerProgram } from '../../base/addresses/program-endings.ts';
import { mediaType } from '../../base/files/media-type.ts';
import { holdsPrivateKey, secretName } from '../../base/files/secret-file.ts';
import { error, type Problem } from '../../base/problem.ts';
import { activeEnding } from './active-ending.ts';
import { activeStart } from './active-start.ts';
import { activeXml } from './active-xml.ts';
import { isPictureName } from './picture-name.ts';
import { publishableEndings } from './publishable-endings.ts';
import { secretFile } from './secret-file-problem.ts';

/** An error when the name alone of a file of the content folder says that it must not be published. */
export function doubtByName(file: string, allowed: readonly string[]): Problem | null {
  const ending = extensionOf(file);
  const secret = secretName(file);
  if (secret !== null) return secretFile(file, secret);
  if (isPictureName(file)) return inner(file);
  const active = activeEnding(ending);
  if (active !== null && !allowed.includes(ending)) return activeFile(file, active, ending);
  if (!publishableEndings.has(ending) && !allowed.includes(ending)) return unknownKind(file, ending);
  return inner(file);
}

/** An error when the bytes of such a file, which is no picture, are other than its name promises. */
export function doubtByBytes(file: string, bytes: Uint8Array): Problem | null {
  if (holdsPrivateKey(bytes)) return secretFile(file, 'a private key');
  const start = activeStart(bytes);
  if (start === null) return null;
  const isXml =
    start === 'markup' && (xmlEndings.test(extensionOf(file)) || /[/+]xml$/.test(mediaType(file)));
  const why = isXml
    ? activeXml(bytes)
    : start === 'markup'
      ? 'it begins like a web page'
      : `it begins like ${start}`;
  if (why === null) return null;
  return error(
    'active-file',
    null,
    `The file "${file}" can run code where it is opened, whatever its name says, because ${why}; so it is not published.`,
    isXml
      ? 'Save it without style sheet, document type and parts of web pages, or pack it as .zip.'
      : 'Open it in the program that it is for, and save it again in the form that its name says, or as PDF.',
  );
}

const xmlEndings = /^(?:xml|gpx|kml|gml|ttml|dfxp)$/;

/** Some servers look at every ending of a name: they run `x.php.jpg`. */
function inner(file: string): Problem | null {
  const [, ...endings] = nameOf(file).toLowerCase().split('.');
  const program = endings.map((ending) => ending.trim()).find(isServerProgram);
  if (program === undefined || endings.at(-1) === program) return null;
  return error(
    'active-file',
    null,
    `The file "${file}" has the ending ".${program}" within its name, and some servers run such files.`,
    `Rename it, so that no part of its name is ".${program}".`,
  );
}

function activeFile(file: string, who: string, ending: string): Problem {
  return error(
    'active-file',
    null,
    `The file "${file}" ${who}, so it is not published as part of an article.`,
    /browser|servers/.test(who)
      ? `Save it as PDF, or put it into the folder "static" if it belongs to the site itself; "files.allow" in bantin.yaml takes no .${ending}.`
      : `Save it as PDF or .zip. If readers are to have it as it is, write in bantin.yaml: files: { allow: [${ending}] }.`,
  );
}

function unknownKind(file: string, ending: string): Problem {
  const isPlain = /^[a-z0-9]{1,16}$/.test(ending);
  return error(
    'unknown-kind',
    null,
    isPlain
      ? `The file "${file}" is not published, because ".${ending}" is not among the kinds of files that articles may bring along.`
      : `The file "${file}" is not published, because its name ends in no kind of file that is known.`,
    isPlain
      ? `Save it as PDF, or pack it as .zip. If such files may be published, write in bantin.yaml: files: { allow: [${ending}] }.`
      : 'Give it the ending of its kind, such as .jpg or .pdf; "files.allow" in bantin.yaml names further kinds.',
  );
}
