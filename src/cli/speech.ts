import path from 'node:path';
import { languageOfCountry, readLanguageTag } from '../articles/front-matter/values/written-language.ts';
import { isFolder, readIfExists } from '../base/files/files.ts';
import { loadTranslator } from '../messages/load-translator.ts';
import type { Translate } from '../messages/translator.ts';
import type { CommandHost } from './command-context.ts';

type Spoken = Pick<CommandHost, 'language'>;

/** How this command speaks of the site in the folder `root`: in the language that was typed, else in that of the site. */
export function speechFor({ language }: Spoken, root: string): Translate {
  return loadTranslator(language ?? siteLanguage(root) ?? siteDefault);
}

/**
 * The same before it is known whether there is a site in that folder: where none is, in the language of the machine. It looks
 * when it first speaks: most commands never do.
 */
export function speechBefore(
  { language, ownLanguage }: Spoken & Pick<CommandHost, 'ownLanguage'>,
  root: string,
): Translate {
  let speech: Translate | null = null;
  return (english) => {
    speech ??= loadTranslator(language ?? siteLanguage(root) ?? ownLanguage ?? 'en');
    return speech(english);
  };
}

/** Of a site that does not say it. */
const siteDefault = 'vi';

/** Read apart from the settings, since these may be what is wrong; null where there is no site. */
export function siteLanguage(root: string): string | null {
  const bytes = readIfExists(path.join(root, 'bantin.yaml')) ?? readIfExists(path.join(root, 'bantin.yml'));
  if (bytes === null) return isFolder(path.join(root, 'content')) ? siteDefault : null;
  const settings = new TextDecoder().decode(bytes);
  const one = /^language:[ \t]*["']?([^"'#\r\n]+)/m.exec(settings);
  const first =
    one ?? /^languages:\s*(?:[[{]|-[ \t])?\s*["']?([^\s"'#,:\]}][^"'#,:\]}\r\n]*)/m.exec(settings);
  const written = first?.[1]?.trim() ?? '';
  const tag = readLanguageTag(written) ?? languageOfCountry(written) ?? siteDefault;
  return tag.split('-')[0] ?? siteDefault;
}
