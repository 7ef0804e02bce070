import { folderOf, nameOf } from '../../base/paths.ts';
import { error, type Place, type Problem } from '../../base/problem.ts';
import { fold } from '../../base/text.ts';
import { placeOfArticle } from '../source/path-facts.ts';
import { heldBackBy, isDraftsFolder } from '../source/underscored.ts';
import { isDraftMark, isPlacedMark } from './draft-marks.ts';

/**
 * An error for each folder whose name seems to hold back what lies in it, and that does not: `bản thảo`, `embargoed`,
 * `drafts 2026`. A folder that the settings name as a section says nothing of the kind.
 */
export function checkHeldFolders(
  paths: readonly string[],
  sections: Pick<ReadonlySet<string>, 'has'>,
  fromRoot: (path: string) => string,
): Problem[] {
  const first = new Map<string, string>();
  for (const path of paths) {
    for (
      let folder = folderOf(placeOfArticle(path));
      folder !== '' && !first.has(folder);
      folder = folderOf(folder)
    )
      first.set(folder, path);
  }
  const isOpen = (folder: string) => sections.has(folder) || sections.has(nameOf(folder));
  const told = [...first].filter(
    ([folder]) => isHeldFolder(nameOf(folder)) && !isOpen(folder) && heldBackBy(`${folder}/`) === null,
  );
  return told.map(([folder, path]) =>
    error(
      'unclear-publication',
      { file: fromRoot(path), line: 1, column: 1 },
      `The name of the folder "${fromRoot(folder)}" looks as if what lies in it were not to be published, but it says nothing of the kind here.`,
      'Name it "_drafts" for drafts, or let its name begin with "_" to leave it out. To publish it, give it another name, or name it under "sections" in bantin.yaml.',
    ),
  );
}

/** By its words, with or without marks, as names of folders often have none. */
function isHeldFolder(name: string): boolean {
  if (isDraftsFolder(name) || name.startsWith('_')) return false;
  if (isPlacedMark(name)) return true;
  const plain = fold(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plainNames.has(plain) || plain.split(' ').some((word) => plainWords.has(word));
}

const plainWords = new Set(['draft', 'drafts', 'embargo', 'embargoed', 'wip']);
const plainNames = new Set(
  `nhap|bai nhap|ban thao|chua dang|chua duyet|cho duyet|cho dang|khong dang|cam dang|hoan dang|chua xong|hen gio|hen dang
   |thung rac|noi bo|rieng tu|tam giu|thu hoi|da go|go bai|tam an|do not publish|backup|tmp`.split(
    /\s*\|\s*/,
  ),
);

/**
 * The words in the name of a file, or of the folder that an article has for itself, that seem to hold it back, where its headline does not hold them: `bai.draft.md`,
 * `nháp-bai.md`, `Bài (KHÔNG ĐĂNG).md`; null when there are none.
 */
export function markInFileName(path: string, headline: string): string | null {
  const name = nameOf(placeOfArticle(path))
    .replace(/\.(?:md|markdown)$/i, '')
    .normalize('NFC');
  const isTold = (word: string) => fold(headline).toLowerCase().includes(fold(word).toLowerCase());
  const [, bracketed = ''] = /[[(]([^\])]{2,30})[\])]/.exec(name) ?? [];
  const [, dotted = ''] = /\.([^.]{2,20})$/.exec(name) ?? [];
  const words = name.split(/[\s_-]+/);
  const ends = [1, 2, 3].flatMap((count) =>
    words.length > count ? [words.slice(0, count).join(' '), words.slice(-count).join(' ')] : [],
  );
  const found = [bracketed, dotted].find((one) => isPlacedMark(one)) ?? ends.find((one) => isDraftMark(one));
  const first = words.length > 1 && /^(?:embargo|hold)$/i.test(words[0] ?? '') ? words[0] : undefined;
  const mark = found ?? first ?? null;
  return mark === null || isTold(mark) ? null : mark;
}

export function heldByName(mark: string, at: Place): Problem {
  return error(
    'unclear-publication',
    at,
    `"${mark}" in the name of the file looks as if the article were not to be published, but it says nothing of the kind here.`,
    'Write "draft: true" in the front matter to hold the article back. Else give the file another name.',
  );
}
