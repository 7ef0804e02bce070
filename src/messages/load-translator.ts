import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { isFolder, readBytes } from '../base/files.ts';
import { walk } from '../base/walk.ts';
import { inEnglish, type Translate, translator } from './translator.ts';

const folder = fileURLToPath(new URL('../../messages', import.meta.url));

/** How the messages of the program are said in a language, by the files of `messages/<language>/`: in English where there are none. */
export function loadTranslator(language: string): Translate {
  const tag = /^[a-z]+/.exec(language)?.[0] ?? 'en';
  const place = path.join(folder, tag);
  if (!isFolder(place)) return inEnglish;
  const { files } = walk(place);
  const templates = files.map(({ disk }) => parse(new TextDecoder().decode(readBytes(disk))));
  return translator(Object.assign({}, ...templates));
}
