import path from 'node:path';
import { parse } from 'yaml';
import { readIfExists } from '../files/files.ts';
import { walk } from '../files/walk.ts';
import { packageFolder } from '../package-folder.ts';
import { remember } from '../remember.ts';
import type { Locale } from './locale.ts';

const folder = path.join(packageFolder, 'locales');

/** The languages that have words, sorted. */
export function knownLanguages(): string[] {
  return walk(folder).files.map((file) => file.path.replace(/\.yaml$/, ''));
}

/** The words of a language, `usual` where that is its own or there are none. */
export function localeFor(language: string, usual: Locale): Locale {
  return language === usual.language ? usual : (loadLocale(language) ?? usual);
}

/** The locale of a language tag such as `vi`, `en-GB` (then `en`) or `zh-CN` (then `zh-Hans`), or null when there are no words for it. */
export const loadLocale = remember((language: string): Locale | null => {
  for (const tag of [language, withScript(language), language.split('-')[0] ?? language]) {
    const bytes = /^[\w-]+$/.test(tag) ? readIfExists(path.join(folder, `${tag}.yaml`)) : null;
    if (bytes !== null) return parse(new TextDecoder().decode(bytes)) as Locale;
  }
  return null;
});

/** The language with the script in which it is likely written: `zh-Hans` of `zh` and `zh-CN`. */
function withScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}
