/** What is said of links and files that lead nowhere. */

import type { Reference } from '../../../articles/markdown/context/body.ts';
import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import { folderOf, nameOf, pathOf } from '../../../base/addresses/paths.ts';
import { error, type Problem, warning } from '../../../base/problem.ts';
import { asWritten } from '../../../base/time/moment.ts';
import type { Holder } from '../publication/files-of-held.ts';
import { appearance, type Publication } from '../publication/publication.ts';

/** `meant` is what to write instead, as it is written there. */
export function unknownArticle({ written, at }: Reference, meant: string | null): Problem {
  return error(
    'broken-link',
    at,
    `The link "${written}" leads to no article.`,
    meant === null
      ? 'Write the path of the .md file as it is seen from this one, or remove the link.'
      : `Did you mean "${meant}"?`,
  );
}

export function linkElsewhere({ written, at }: Reference, meant: string): Problem {
  return error(
    'broken-link',
    at,
    `The link "${written}" is read as a path in this site, where nothing stands, because it does not say how to get elsewhere.`,
    `Write "${meant}".`,
  );
}

export function withheldArticle(
  { written, at }: Reference,
  summary: ArticleSummary,
  why: Publication,
): Problem {
  const { file } = summary;
  if (why === 'expired') {
    return warning(
      'expired-link',
      at,
      `The link "${written}" leads to ${file}, which has expired, so readers will not find it.`,
      'Remove the link, or give that article a later "expires".',
    );
  }
  if (why === 'draft') return linkToDraft({ written, at }, file);
  return error(
    'broken-link',
    at,
    `The link "${written}" leads to ${file}, which is held back until ${asWritten(appearance(summary))}.`,
    'Remove the link until then, or give this article a later date too.',
  );
}

export function linkToDraft({ written, at }: Pick<Reference, 'written' | 'at'>, file: string): Problem {
  return error(
    'broken-link',
    at,
    `The link "${written}" leads to ${file}, which is a draft.`,
    'Publish that article by removing what makes it a draft, or remove the link.',
  );
}

export function fileHeldBack({ written, at }: Reference, by: string): Problem {
  return error(
    'left-out',
    at,
    `The file "${written}" is not published, because "${by}" holds back what is in it.`,
    'Move the file to another folder, or take the "_" from the name.',
  );
}

/** An error, but for what has expired: it was public once, and no night may stop a build that nobody watches. */
export function fileOfHeld({ written, at }: Reference, { file, why, summary }: Holder): Problem {
  if (why === 'expired')
    return warning(
      'expired-link',
      at,
      `The file "${written}" is published, but it lies in the folder of ${file}, which has expired.`,
      'Remove it here, or move the file out of that folder if it may stay.',
    );
  return error(
    'left-out',
    at,
    why === 'scheduled' && summary !== null
      ? `The file "${written}" is not published, because it lies in the folder of ${file}, which is held back until ${asWritten(appearance(summary))}.`
      : `The file "${written}" is not published, because it lies in the folder of ${file}, which is a draft.`,
    'Remove it here, publish that article first, or move the file out of that folder if readers may have it now.',
  );
}

export function missingFile(
  { written, target, at }: Reference,
  meant: string | null,
  content: string,
): Problem {
  const inContent = pathOf(content, target.replace(/^\//, ''));
  const where = target.startsWith('/')
    ? `neither static${target} nor ${inContent} exists`
    : `${inContent} does not exist`;
  return error(
    'missing-file',
    at,
    `The file "${written}" is not there: ${where}.`,
    meant === null
      ? 'Put the file there, or mend its name; upper and lower case count.'
      : `Did you mean "${writtenLike(written, target, meant)}"? Upper and lower case count.`,
  );
}

/** The path `meant` as it can be written in place of what was written for `target`. */
function writtenLike(written: string, target: string, meant: string): string {
  if (meant.startsWith('/')) return meant;
  if (folderOf(meant) !== folderOf(target) || target.startsWith('/')) return `/${meant}`;
  return written.slice(0, written.lastIndexOf('/') + 1) + nameOf(meant);
}
