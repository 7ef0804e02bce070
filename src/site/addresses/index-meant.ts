import { knownLanguages, loadLocale } from '../../base/locale/load-locale.ts';
import type { Locale } from '../../base/locale/locale.ts';
import type { Config } from '../settings/config.ts';
import { indexUrl } from './site-urls.ts';

/** For "did you mean": the index of this site that an address names in the words of another language, as `/archive/` does `/luu-tru/`; else null. */
export function indexMeant(
  url: string,
  site: { readonly locale: Locale; readonly config: Pick<Config, 'front'> },
): string | null {
  const { front } = site.config;
  const name = url.startsWith(front) ? url.slice(front.length).replace(/\/$/, '') : '';
  if (name === '') return null;
  for (const language of knownLanguages()) {
    const paths = loadLocale(language)?.paths;
    const kind = kinds.find((one) => paths?.[one] === name);
    if (kind !== undefined && site.locale.paths[kind] !== name) return indexUrl(kind, site);
  }
  return null;
}

const kinds = ['tags', 'series', 'authors', 'archive', 'feeds', 'search'] as const;
