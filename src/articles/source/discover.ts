import path from 'node:path';
import { nameOf } from '../../base/addresses/paths.ts';
import { badFileName } from '../../base/files/bad-file-name.ts';
import { isDocumentName } from '../../base/files/document-name.ts';
import { type FileEntry, type Skipped, type Walk, walk } from '../../base/files/walk.ts';
import { compareCodeUnits } from '../../base/order.ts';
import { error, type Problem, warning } from '../../base/problem.ts';
import { nfc } from '../../base/text/text.ts';
import { withoutCopies } from './copied-names.ts';
import { articleKey } from './key.ts';
import { belowLanguage, type LanguageFolders, languageFolder } from './language-folder.ts';
import { withoutLeftOut } from './left-out.ts';
import { oddNames } from './odd-names.ts';
import { ofNoLanguage } from './of-no-language.ts';
import { isProfilePath, profileKindOf } from './profile-folder.ts';
import { contentFile, siteFile } from './site-file.ts';

/** The files of the content folder by what they are, each list sorted by path; paths are below that folder. */
export interface Discovery {
  /** The Markdown documents. */
  readonly articles: readonly FileEntry[];
  /** What tells of authors, sections, tags and series: Markdown documents in the folders of these. */
  readonly profiles: readonly FileEntry[];
  /** Everything else: pictures and attachments, published when an article names them. */
  readonly files: readonly FileEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Where to look for documents: the content folder, `''` when it is the site's root itself, and files and folders to
 * leave out, seen from the root, as `dist` or `content/drafts`.
 */
export interface Where {
  readonly content: string;
  readonly ignore: readonly string[];
  /** Where each language has a folder of its own. */
  readonly languages?: LanguageFolders;
}

/**
 * All that may belong to the articles of the site at `root`. When the root itself is the content folder, what belongs
 * to the site and not to its articles is left out.
 */
export function listContent(root: string, { content, ignore }: Where): Walk {
  const named = [...ignore, ...(content === '' ? notContent : [])].map(nfc);
  const left = new Set(named.map((name) => contentFile(name, { contentFolder: content })));
  return walk(
    path.join(root, content),
    (place) => left.has(place) || nameOf(place) === 'node_modules' || isLitter(nameOf(place)),
  );
}

/**
 * What lies in the content folder of the site at `root`, or has been found there. Links and special files are named in
 * problems and never opened (safety R8).
 */
export function discover(root: string, where: Where, listed: Walk = listContent(root, where)): Discovery {
  const fromRoot = (place: string) => siteFile(place, { contentFolder: where.content });
  const { files, problems } = oneOfEach(listed.files, fromRoot);
  for (const { path: place, why } of listed.skipped) {
    problems.push(notFollowed(fromRoot(place), why));
  }
  const { documents: published, problems: ofLeftOut } = withoutLeftOut(
    files.filter((file) => isDocumentName(file.path)),
    fromRoot,
  );
  problems.push(...ofLeftOut);
  const { documents: found, problems: ofCopies } = withoutCopies(published, fromRoot);
  problems.push(...ofCopies, ...oddNames(files, fromRoot));
  const { languages = {} } = where;
  const names = Object.keys(languages);
  const isOfNone = (file: FileEntry) => names.length > 0 && languageFolder(file.path, languages) === '';
  for (const file of found.filter(isOfNone)) problems.push(ofNoLanguage(fromRoot(file.path), names));
  const documents = found.filter((file) => !isOfNone(file));
  const kindOf = ({ path: place }: FileEntry) => profileKindOf(belowLanguage(place, languages));
  const isProfile = (file: FileEntry) =>
    kindOf(file) !== null && isProfilePath(belowLanguage(file.path, languages));
  const isNested = (file: FileEntry) => kindOf(file) === 'author' && !isProfile(file);
  for (const file of documents.filter(isNested)) problems.push(nestedAuthor(fromRoot(file.path)));
  const { kept, problems: ofKeys } = oneOfEachKey(
    documents.filter((file) => !isNested(file)),
    fromRoot,
  );
  problems.push(...ofKeys);
  return {
    articles: kept.filter((file) => !isProfile(file)),
    profiles: kept.filter(isProfile),
    files: files.filter((file) => !isDocumentName(file.path)),
    problems,
  };
}

/** At the root of a site that has no content folder of its own. */
const notContent = [
  'node_modules',
  'dist',
  'static',
  'templates',
  'bantin.yaml',
  'package.json',
  'package-lock.json',
  'README.md',
  'README.vi.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'LICENSE.md',
  'LICENSE.txt',
];

/** What editors and systems leave behind. */
function isLitter(name: string): boolean {
  return /^~\$|~$|\.(?:tmp|bak|swp|orig)$|^(?:Thumbs\.db|desktop\.ini)$/i.test(name);
}

/** The documents without those that are one with another: `a.md` and `a/index.md` both are the article `a`. */
function oneOfEachKey(
  found: readonly FileEntry[],
  fromRoot: (path: string) => string,
): { kept: FileEntry[]; problems: Problem[] } {
  const byKey = new Map<string, FileEntry>();
  const problems: Problem[] = [];
  for (const file of found) {
    const key = articleKey(file.path);
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, file);
    else problems.push(sameArticle(fromRoot(file.path), fromRoot(other.path)));
  }
  return { kept: [...byKey.values()], problems };
}

function sameArticle(file: string, other: string): Problem {
  return error(
    'same-name',
    { file, line: 1, column: 1 },
    `This file and ${other} are one article, because an article may lie in a folder of its own name.`,
    'Rename or delete one of the two.',
  );
}

/** The files without those whose name is another's in NFC: the disk tells them apart, addresses cannot (R6.1). */
function oneOfEach(
  found: readonly FileEntry[],
  fromRoot: (path: string) => string,
): { files: FileEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const sorted = found.toSorted(
    (a, b) => compareCodeUnits(a.path, b.path) || compareCodeUnits(a.disk, b.disk),
  );
  const files = sorted.filter((file, index) => {
    if (sorted[index - 1]?.path !== file.path) return true;
    problems.push(sameName(fromRoot(file.path)));
    return false;
  });
  return { files, problems };
}

function sameName(file: string): Problem {
  return error(
    'same-name',
    null,
    `There are two files "${file}": their names differ only in how accented letters are stored.`,
    'Delete or rename one of the two.',
  );
}

function notFollowed(file: string, why: Skipped['why']): Problem {
  if (why === 'name') return badFileName(file);
  return why === 'symlink'
    ? warning(
        'not-followed',
        null,
        `"${file}" is a link to another place, and links are not followed.`,
        'Put the file itself there.',
      )
    : warning(
        'not-followed',
        null,
        `"${file}" is no ordinary file, so it is not opened.`,
        'Move it out of the content folder.',
      );
}

function nestedAuthor(file: string): Problem {
  return warning(
    'author-too-deep',
    { file, line: 1, column: 1 },
    'The folder "authors" holds one file for each author, so documents in folders below it are not read.',
    'Move the file into "authors" itself.',
  );
}
