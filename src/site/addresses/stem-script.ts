import type { Config } from '../settings/config.ts';

/** What takes the endings off words of the first language of a site, by its name in a theme. */
export const stemScript = 'stem.js';

/** The same for the language of these settings. */
export function ownStemScript({ front, language }: Pick<Config, 'front' | 'language'>): string {
  return front === '/' ? stemScript : `stem-${language.toLowerCase()}.js`;
}
