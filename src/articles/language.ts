import { localeFor } from '../base/locale/load-locale.ts';
import type { ArticleSettings } from './settings.ts';

/**
 * The language of an article: what it says itself, else that of the site. This is the one place that decides it. A tag that
 * only says where the language of the site is spoken anyway is that of the site: `vi-VN` where that is `vi`.
 */
export function languageOf(written: string | null, { language }: Pick<ArticleSettings, 'language'>): string {
  return written === null || likely(written) === likely(language) ? language : written;
}

/** With language, script and region. */
function likely(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().baseName;
  } catch {
    return tag;
  }
}

const known = new WeakMap<ArticleSettings, Map<string, ArticleSettings>>();

/** The settings with the words that are printed in a text of this language; those of the site where it has none. */
export function settingsIn(language: string, settings: ArticleSettings): ArticleSettings {
  if (language === settings.language) return settings;
  const locale = localeFor(language, settings.locale);
  if (locale.language === settings.locale.language) return settings;
  const made = known.get(settings) ?? new Map<string, ArticleSettings>();
  const found = made.get(language) ?? { ...settings, locale };
  known.set(settings, made.set(language, found));
  return found;
}
