import { readMessages } from './read-messages.ts';
import { inEnglish, type Translate, translator } from './translator.ts';

const loaded = new Map<string, Translate>();

/** How the messages of the program are said in a language, by the files of `messages/<language>/`: in English where there are none. */
export function loadTranslator(language: string): Translate {
  const tag = /^[a-z]+/.exec(language)?.[0] ?? 'en';
  const known = loaded.get(tag);
  if (known !== undefined) return known;
  const templates = readMessages(tag);
  const translate = templates === null ? inEnglish : translator(templates);
  loaded.set(tag, translate);
  return translate;
}
