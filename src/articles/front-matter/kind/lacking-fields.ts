/** What is told when something is missing that an article or a page must have. */

import { error, info, type Place, type Problem, warning } from '../../../base/problem.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { profileFolderMeant } from '../../source/profile-folder.ts';
import type { WrittenDate } from '../dates/written-date.ts';

export function missingTitle(at: Place): Problem {
  return error(
    'missing-title',
    at,
    'The article has no title: neither the front matter nor a heading at the top of the text gives one.',
    'Add "title: …" to the front matter, between the two lines ---.',
  );
}

/** `day` is what the name of its file begins with; `path` where it lies below the content folder. */
export function missingDate(at: Place, day: WrittenDate | null, path: string): Problem {
  const name =
    day === null || day.moment !== null ? '' : ` The name of the file does not either: ${day.complaint.why}`;
  return error(
    'missing-date',
    at,
    `The front matter does not say when the article was published.${name}`,
    inProfiles(path) ??
      'Add "date: 28/01/2021 10:22" (day/month/year) to the front matter, or begin the name of the file with 2021-01-28-. A page that is no news, such as one about the newsroom, needs no date: it lies in the folder "pages" of the content folder.',
  );
}

/** An error for a document without a day that has a name, as profiles do, in a folder like theirs that is called otherwise; null for any other. `path` lies below the folder of its language. */
export function misplacedProfile({ data, placeOf }: YamlDocument, path: string): Problem | null {
  const folder = profileFolderMeant(path);
  if (folder === null || data.name === undefined) return null;
  return error(
    'misplaced-profile',
    placeOf(['name']),
    `This file tells of someone who writes, or of a group of articles, and the folder of such files is called "${folder}".`,
    `Move it into "${folder}" of the content folder.`,
  );
}

/** Where it belongs when its folder has the name of one for authors, sections, tags or series in another language. */
function inProfiles(path: string): string | null {
  const folder = profileFolderMeant(path);
  return folder === null
    ? null
    : `If it tells of someone who writes, or of a group of articles, its folder is called "${folder}": move it there.`;
}

/** What was taken for a page because it has no date, outside the folder of pages. */
export function undatedPage(at: Place, path: string): Problem {
  return warning(
    'missing-date',
    at,
    'Nothing says when this was published, so it is a page: it stands at its own address, in no list and no feed.',
    inProfiles(path) ??
      'If it is news, add "date: 28/01/2021 10:22" (day/month/year) to the front matter. A page that is no news belongs in the folder "pages" of the content folder.',
  );
}

export function ofArticles(name: string, at: Place): Problem {
  return info(
    'ignored-field',
    at,
    `The field "${name}" has no meaning on a page, which stands in no list, and is not used.`,
    'It may stay, or be removed.',
  );
}

export function ofPages(at: Place): Problem {
  return warning(
    'ignored-field',
    at,
    'The field "kind" says what a page is for; an article has none, and it is not used.',
    'Remove it, or move a page that is no news into the folder "pages" of the content folder.',
  );
}

export function noSlug(title: string, at: Place): Problem {
  return warning(
    'no-slug',
    at,
    `No address can be made of the title "${title}" or of the name of the file, since neither has a letter.`,
    'Add "slug: …" with small letters a to z, digits and hyphens.',
  );
}
