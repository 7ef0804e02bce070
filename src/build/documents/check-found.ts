import type { Discovery } from '../../articles/source/discover.ts';
import { isEmptyFolder } from '../../base/files/files.ts';
import { error, type Problem, warning } from '../../base/problem.ts';
import type { Manifest } from '../publish/manifest.ts';

/**
 * A problem when there is no article at all: an error when that would empty a site that stands, because a folder that
 * was moved away, or not checked out, is far more likely than a newspaper that gave up (safety R14).
 */
export function checkFound(
  { articles }: Discovery,
  content: string,
  out: string,
  before: Manifest | null,
): { readonly problems: readonly Problem[] } {
  if (articles.length > 0) return { problems: [] };
  const where = content === '' ? 'the folder of the site' : `the folder ${content}`;
  if (before !== null && before.size > 0 && !isEmptyFolder(out)) {
    return {
      problems: [
        error(
          'no-articles',
          null,
          `There is no article in ${where}, but the last build made a site of ${before.size} files.`,
          `Bring the articles back. If the site is really to be empty, remove ${out} and build again.`,
        ),
      ],
    };
  }
  const hint = 'Begin one with: bantin new "Title of the article".';
  return { problems: [warning('no-articles', null, `There is no article in ${where} yet.`, hint)] };
}
