import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readIfExists } from '../base/files.ts';
import { inEnglish, type Translate, translator } from './translator.ts';

const folder = fileURLToPath(new URL('../../messages', import.meta.url));

/** How the messages of the program are said in a language, by `messages/<language>.yaml`: in English where there is none. */
export function loadTranslator(language: string): Translate {
  const tag = /^[a-z]+/.exec(language)?.[0] ?? 'en';
  const bytes = readIfExists(path.join(folder, `${tag}.yaml`));
  return bytes === null ? inEnglish : translator(parse(new TextDecoder().decode(bytes)));
}
