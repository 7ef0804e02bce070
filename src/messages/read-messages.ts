import path from 'node:path';
import { parse } from 'yaml';
import { isFolder, readBytes } from '../base/files/files.ts';
import { walk } from '../base/files/walk.ts';
import { packageFolder } from '../base/package-folder.ts';

const folder = path.join(packageFolder, 'messages');

/**
 * The templates of a language from the files of `messages/<language>/`; null where it has none. The program that is shipped
 * reads them gathered, by `scripts/read-gathered-messages.js`.
 */
export function readMessages(language: string): Readonly<Record<string, string>> | null {
  const place = path.join(folder, language);
  if (!isFolder(place)) return null;
  const { files } = walk(place);
  const templates = files.map(({ disk }) => parse(new TextDecoder().decode(readBytes(disk))));
  return Object.assign({}, ...templates);
}
