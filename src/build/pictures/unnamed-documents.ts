import { heldBackBy } from '../../articles/source/underscored.ts';
import { extensionOf, nameOf } from '../../base/paths.ts';
import { info, type Problem, warning } from '../../base/problem.ts';

const office = /^(?:docx?|odt|rtf|pages|gdoc|wps)$/;
const texts = /^(?:txt|html?)$/;

/** Settings that became a text, of which another message is, and what office programs leave beside an open file. */
const others = /\.ya?ml\.txt$|^~\$/i;

/**
 * A message for each document of the content folder that no article names: people write articles in office programs and in
 * Notepad, and wait for them to appear. `files` are paths from the site's root, `known` those that are named, or told of by
 * their names alone.
 */
export function unnamedDocuments(files: Iterable<string>, known: ReadonlySet<string>): Problem[] {
  const found: Problem[] = [];
  for (const file of files) {
    const ending = extensionOf(file);
    const isOffice = office.test(ending);
    if (!(isOffice || texts.test(ending)) || known.has(file) || others.test(nameOf(file))) continue;
    if (nameOf(file).startsWith('_') || heldBackBy(file) !== null) continue;
    found.push(
      (isOffice ? warning : info)(
        'not-read',
        { file, line: 1, column: 1 },
        `${file} is not published: it is no ".md" file, and no article names it.`,
        hintFor(ending),
      ),
    );
  }
  return found;
}

function hintFor(ending: string): string {
  if (ending === 'docx')
    return 'For an article, bring it in with "bantin import"; else name it under "attachments" of an article.';
  if (office.test(ending))
    return 'For an article, copy its text into an .md file; else name it under "attachments" of an article.';
  return 'For an article, give it front matter and a name that ends with ".md"; else name it under "attachments" of an article.';
}
