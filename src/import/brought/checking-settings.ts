import { type ArticleSettings, defaultLimits } from '../../articles/settings.ts';
import { loadLocale } from '../../base/locale/load-locale.ts';
import type { ImportSettings } from './brought.ts';

/** The settings by which articles are checked before they are written: the usual ones, in the language of what is brought in. */
export function checkingSettings(language: string | undefined, settings: ImportSettings): ArticleSettings {
  const locale = loadLocale(language ?? 'vi') ?? loadLocale('vi');
  if (locale === null) throw new TypeError('There are no words for the language of the site.');
  return {
    language: locale.language,
    locale,
    languages: {},
    url: null,
    timezone: settings.timezone,
    contentFolder: settings.content,
    figures: { label: true, numberSingle: false },
    folds: true,
    paragraphs: 'blocks',
    embeds: [],
    slotInText: false,
    countsWords: false,
    plugins: { remark: [], rehype: [] },
    limits: defaultLimits,
  };
}
