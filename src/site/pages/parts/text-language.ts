import { localeFor } from '../../../base/locale/load-locale.ts';
import type { ViewContext } from './view-context.ts';

/** A language as cards of social networks name it, with a region. */
export function openGraphLocale(language: string, { config, locale }: ViewContext): string {
  if (language === config.language) return locale.openGraph;
  const { language: main, region } = new Intl.Locale(language).maximize();
  return region === undefined ? main : `${main}_${region}`;
}

/** The same with the words that stand within a text of the language. */
export function inWordsOf(language: string, context: ViewContext): ViewContext {
  if (language === context.config.language) return context;
  const locale = localeFor(language, context.locale);
  return locale.language === context.locale.language ? context : { ...context, locale };
}
