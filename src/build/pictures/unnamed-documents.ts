import { isPictureName } from '../../articles/files/picture-name.ts';
import { heldBackBy } from '../../articles/source/underscored.ts';
import { extensionOf, folderOf, nameOf } from '../../base/addresses/paths.ts';
import { info, type Problem, warning } from '../../base/problem.ts';

const office = /^(?:docx?|odt|rtf|pages|gdoc|wps)$/;
const sheets = /^(?:pptx?|pps|xlsx?|ods|odp)$/;
const texts = /^(?:txt|html?)$/;
const parcels = /^(?:csv|zip|rar|7z)$/;

/** Settings that became a text, of which another message is, what office programs leave beside an open file, and what is for others than readers. */
const others =
  /\.ya?ml\.txt$|^~\$|^(?:licen[cs]e|copying|notice|robots|humans|security|ads)\.(?:txt|html?)$/i;

/**
 * A message for each document of the content folder that no article names: people write articles in office programs and in
 * Notepad, and wait for them to appear. `files` are paths from the site's root, `known` those that are named, or told of by
 * their names alone, `articles` the documents. Of pictures it speaks where they lie beside one of these.
 */
export function unnamedDocuments(
  files: Iterable<string>,
  known: ReadonlySet<string>,
  articles: Iterable<string>,
): Problem[] {
  const found: Problem[] = [];
  const besideArticles = new Set(Array.from(articles, folderOf));
  const pictures = new Map<string, string[]>();
  for (const file of files) {
    const ending = extensionOf(file);
    const isOffice = office.test(ending) || sheets.test(ending);
    const isPicture = isPictureName(file) && besideArticles.has(folderOf(file));
    if (
      !(isOffice || isPicture || texts.test(ending) || parcels.test(ending)) ||
      known.has(file) ||
      others.test(nameOf(file))
    )
      continue;
    if (nameOf(file).startsWith('_') || heldBackBy(file) !== null) continue;
    if (isPicture) {
      const inFolder = pictures.get(folderOf(file));
      if (inFolder === undefined) pictures.set(folderOf(file), [file]);
      else inFolder.push(file);
      continue;
    }
    found.push(
      (isOffice ? warning : info)(
        'not-read',
        { file, line: 1, column: 1 },
        `${file} is not published: it is no ".md" file, and no article names it.`,
        hintFor(ending),
      ),
    );
  }
  return [...found, ...Array.from(pictures.values(), unnamedPictures)];
}

/** One for each folder: of a camera's pictures, few are printed. */
function unnamedPictures([file = '', ...others]: readonly string[]): Problem {
  const message =
    others.length === 0
      ? `${file} is not published: no article names it.`
      : `${file} and ${others.length} more pictures beside it are not published: no article names them.`;
  const hint = `Where it belongs in the text, write ![what it shows](${nameOf(file)}) in a paragraph of its own; else take it out of the folder.`;
  return info('not-read', { file, line: 1, column: 1 }, message, hint);
}

function hintFor(ending: string): string {
  if (sheets.test(ending) || parcels.test(ending))
    return 'Name it under "attachments" of an article, or in a link of its text; else take it out of the folder.';
  if (ending === 'docx')
    return 'For an article, bring it in with "bantin import"; else name it under "attachments" of an article.';
  if (office.test(ending))
    return 'For an article, copy its text into an .md file; else name it under "attachments" of an article.';
  return 'For an article, give it front matter and a name that ends with ".md"; else name it under "attachments" of an article.';
}
