import type { FileFacts } from '../../../articles/files/file-facts.ts';
import type { Reference } from '../../../articles/markdown/context/body.ts';
import type { Profile } from '../../../articles/profile.ts';
import type { NamedPicture, ReadMeta } from '../../../articles/summary/article-summary.ts';
import { error, type Problem } from '../../../base/problem.ts';
import type { Edition } from '../publication/edition.ts';

/**
 * An error for each file that an article or author shows as a picture and that is none, whatever its name says. Those of
 * drafts and of what has expired wait until these are shown.
 */
export function checkShown(
  { shown, withheld }: Edition,
  profiles: readonly Profile[],
  files: ReadonlyMap<string, Pick<FileFacts, 'size'>>,
  read: ReadMeta,
): Problem[] {
  const isNone = (src: string) => files.get(src)?.size === null;
  const coming = [...withheld.values()].filter(({ why }) => why === 'scheduled');
  const problems = [...shown, ...coming].flatMap(({ article }) => {
    const wrong = article.summary.pictures.filter((picture) => isShown(picture) && isNone(picture.src));
    if (wrong.length === 0) return [];
    return wrong.flatMap(({ src }) => notAPicture(src, read(article)?.references ?? []));
  });
  const portraits = profiles.flatMap(({ picture, references }) =>
    picture !== null && isNone(picture) ? notAPicture(picture, references) : [],
  );
  return [...problems, ...portraits];
}

function isShown({ uses }: NamedPicture): boolean {
  return uses.includes('shown') || uses.includes('teaser');
}

function notAPicture(src: string, references: readonly Reference[]): Problem[] {
  const { written, at } = references.find(({ kind, target }) => kind === 'file' && target === src) ?? {};
  if (written === undefined || at === undefined) return [];
  return [
    error(
      'not-a-picture',
      at,
      `The file "${written}" is shown as a picture, but its name ends in no kind of picture.`,
      'If it is one, rename it so that it ends in .jpg, .png or what it is. Else list it under "attachments" in the front matter.',
    ),
  ];
}
