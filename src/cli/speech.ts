import path from 'node:path';
import { readIfExists } from '../base/files.ts';
import { loadTranslator } from '../messages/load-translator.ts';
import type { Translate } from '../messages/translator.ts';
import type { CommandContext } from './command-context.ts';

/** How this command speaks: in the language that was typed, else in that of the site in the folder `root`. */
export function speechFor({ language }: Pick<CommandContext, 'language'>, root: string | null): Translate {
  return loadTranslator(language ?? (root === null ? 'en' : siteLanguage(root)));
}

/** Read apart from the settings, since these may be what is wrong; Vietnamese as long as they do not say otherwise. */
function siteLanguage(root: string): string {
  const bytes = readIfExists(path.join(root, 'bantin.yaml'));
  const settings = bytes === null ? '' : new TextDecoder().decode(bytes);
  return /^language:[ \t]*["']?([A-Za-z]+)/m.exec(settings)?.[1]?.toLowerCase() ?? 'vi';
}
