/** Files that seem to be the settings or the front page, and are called otherwise, so that nobody reads them. */

import { folderOf, nameOf } from '../../base/addresses/paths.ts';
import { namesIn } from '../../base/files/walk.ts';
import { type Problem, warning } from '../../base/problem.ts';
import { nearest } from '../../base/text/nearest.ts';
import { fold } from '../../base/text/text.ts';

const endings = /\.(?:ya?ml|json|toml)(?:\.txt)?$/i;
const fronts: ReadonlySet<string> = new Set(['home', 'homepage', 'frontpage', 'trangchu', 'trangnhat']);

/**
 * A warning for each such file at the top of the site and in the folder of its content; `paths` are those below that one, and
 * `languages` the folders of its languages, where it has some.
 */
export function unreadNames(
  root: string,
  content: string,
  paths: readonly string[],
  languages: readonly string[],
): Problem[] {
  const top = namesIn(root).filter((name) => endings.test(name));
  const used = ['bantin.yaml', 'bantin.yml'].find((name) => top.includes(name));
  const below = content === '' ? '' : `${content}/`;
  const folders = languages.length === 0 ? [''] : languages;
  const front = (folder: string) => `${below}${folder === '' ? '' : `${folder}/`}home.yaml`;
  const ofTop = top.flatMap((name) => {
    if (name !== used && isSettings(name)) return [notSettings(name)];
    return below !== '' && fronts.has(plain(name)) ? [notFront(name, front(folders[0] ?? ''))] : [];
  });
  const ofContent = paths.flatMap((path) => {
    const [folder, name] = [folderOf(path), nameOf(path)];
    if (!endings.test(name)) return [];
    if (below !== '' && folder === '' && isSettings(name)) return [notSettings(`${below}${path}`)];
    const isHere = folders.includes(folder);
    const isCalledSo = isHere ? fronts.has(plain(name)) : plain(name) === 'home';
    if (!isCalledSo || (isHere && isRead(path, paths))) return [];
    // Of the one that lies above the languages another warning tells.
    if (!isHere && folder === '' && /^home\.ya?ml$/.test(name)) return [];
    return [notFront(`${below}${path}`, front(isHere ? folder : (folders[0] ?? '')))];
  });
  return [...ofTop, ...ofContent];
}

/** Of `home.yaml` and `home.yml` in one folder the first is read. */
function isRead(path: string, paths: readonly string[]): boolean {
  if (/(?:^|\/)home\.yaml$/.test(path)) return true;
  return /(?:^|\/)home\.yml$/.test(path) && !paths.includes(path.replace(/yml$/, 'yaml'));
}

function isSettings(name: string): boolean {
  return nearest(plain(name), ['bantin'], 1) !== null;
}

function plain(name: string): string {
  return fold(name.replace(endings, ''))
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
}

function notSettings(file: string): Problem {
  return unread(file, `Nobody reads ${file}, since the settings stand in bantin.yaml.`, 'bantin.yaml');
}

function notFront(file: string, right: string): Problem {
  return unread(file, `Nobody reads ${file}, since the front page is arranged by ${right}.`, right);
}

function unread(file: string, message: string, right: string): Problem {
  return warning(
    'unread-file',
    { file, line: 1, column: 1 },
    message,
    `Call it ${right}, or put there what it says. Give it another name if it is something else.`,
  );
}
