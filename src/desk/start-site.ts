import { type Locale, phrase } from '../base/locale.ts';
import type { Moment } from '../base/moment.ts';
import { oneLine } from '../base/text.ts';
import { editorFiles, editorFolder } from './editor-files.ts';
import { houseDate } from './house-date.ts';
import type { NewFile } from './make-files.ts';
import { siteStarter } from './starter.ts';
import { yamlValue } from './yaml-value.ts';

export interface NewSite {
  readonly title: string;
  /** Absolute address; null when it is not known yet. */
  readonly url: string | null;
  readonly locale: Locale;
  /** When the first article is dated, in the time zone of the locale. */
  readonly now: Moment;
  /** Version of bantin with which the recipes for CI build the site. */
  readonly version: string;
  /** What schemas say of settings, in the language of the site. */
  readonly say: (english: string) => string;
}

/** The files of a new site: settings, a first article, recipes for GitHub, GitLab and Forgejo, files for the tools of editors, and a page that explains them. */
export function startSite({ title, url, locale, now, version, say }: NewSite): NewFile[] {
  const values = {
    title: yamlValue(title),
    name: oneLine(title),
    url: url === null ? '# url: https://example.vn/' : `url: ${yamlValue(url)}`,
    language: locale.language,
    timezone: locale.timezone,
    date: houseDate(now),
    version,
  };
  const own = siteStarter(locale).filter(([path]) => !path.startsWith(editorFolder));
  return [
    ...own.map(([path, text]) => ({ path, text: phrase(text, { ...values, path }) })),
    ...editorFiles(locale, say),
  ];
}
