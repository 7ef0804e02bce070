import { loadLocale } from '../../base/locale/load-locale.ts';
import type { Locale } from '../../base/locale/locale.ts';
import type { Config } from './config.ts';
import { withOwn } from './languages-setting.ts';

/** The settings of a site in one of its languages, with the words of that language. */
export interface InLanguage {
  readonly config: Config;
  readonly locale: Locale;
}

/**
 * The site in each of its languages, the first of which has the settings of the site; these alone when it has one. What another
 * language does not say for itself it takes from the site, but no sentences, which are in the first language.
 */
export function inEachLanguage(config: Config, locale: Locale): readonly InLanguage[] {
  if (config.languages.length < 2) return [{ config, locale }];
  return config.languages.map(({ language, front, own }, index) => {
    const words = loadLocale(language);
    if (index === 0 || words === null) return { config, locale };
    return {
      config: withOwn({ ...config, ...withoutSentences, language, front }, own),
      locale: words,
    };
  });
}

const withoutSentences = {
  description: '',
  sections: {},
  menu: null,
  footer: { lines: [], menu: null },
} satisfies Partial<Config>;
