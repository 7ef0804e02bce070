import { placeOfArticle } from '../../../articles/source/path-facts.ts';
import { writtenDays } from '../../../articles/source/written-days.ts';
import { folderOf, nameOf } from '../../../base/addresses/paths.ts';
import { withoutDocumentEnding } from '../../../base/files/document-name.ts';
import { error, type Problem, warning } from '../../../base/problem.ts';
import type { Edition } from '../publication/edition.ts';

/**
 * An error for each article that is out, has the headline of a draft or of what is scheduled beside it, and a name made of that one's: `que 2.md`,
 * `que-final.md`, `que-PC-HA.md` beside `que.md`. Somebody held back one of the two and not the other. It is a warning where a number may name
 * another text, `que-2.md`. A name that goes on with a day is of what comes again and again under one headline.
 */
export function checkCopies({ shown, withheld }: Pick<Edition, 'shown' | 'withheld'>): Problem[] {
  const held = new Map<string, { readonly stem: string; readonly file: string }[]>();
  for (const { article, why } of withheld.values()) {
    const { file, title } = article.summary;
    const { folder, stem } = nameParts(file);
    const key = `${folder}\n${title.toLowerCase()}`;
    if (why !== 'expired') held.set(key, [...(held.get(key) ?? []), { stem, file }]);
  }
  if (held.size === 0) return [];
  return shown.flatMap(({ article, mark }) => {
    const { file, title } = article.summary;
    const { folder, stem } = nameParts(file);
    const original =
      mark === null
        ? held.get(`${folder}\n${title.toLowerCase()}`)?.find((one) => goesOn(stem, one.stem))
        : undefined;
    if (original === undefined) return [];
    const isNumbered = numbered.test(stem.slice(original.stem.length));
    return (isNumbered ? warning : error)(
      'copied-file',
      { file, line: 1, column: 1 },
      `This looks like a copy of ${original.file}, which is held back: it has the same headline, and a name made of that one's. Nothing holds it back.`,
      'Delete it, or write "draft: true" in it too. If it is the one to publish, delete the other, or give one of the two another headline.',
    );
  });
}

function nameParts(file: string): { folder: string; stem: string } {
  const place = placeOfArticle(file);
  return { folder: folderOf(place), stem: withoutDocumentEnding(nameOf(place)) };
}

/** So people and programs call a second text of a name as well, which is none of these copies. */
const numbered = /^[-_]?\d{1,2}$/;

/** Whether the name is the other with more behind it, and that no day. */
function goesOn(name: string, other: string): boolean {
  const rest = name.slice(other.length);
  return (
    name.startsWith(other) && /^(?:[^\p{L}\p{N}]|\d{1,2}$)/u.test(rest) && writtenDays(rest).length === 0
  );
}
