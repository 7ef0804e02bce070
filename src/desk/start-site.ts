import { type Locale, phrase } from '../base/locale/locale.ts';
import { oneLine } from '../base/text/text.ts';
import type { Moment } from '../base/time/moment.ts';
import { editorFiles, editorFolder } from './editor-files.ts';
import { houseDate } from './house-date.ts';
import type { NewFile } from './make-files.ts';
import { siteStarter } from './starter.ts';
import type { StarterName } from './starter-names.ts';
import { yamlValue } from './yaml-value.ts';

interface NewSite {
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
  /** What it begins as; null for a site with one article. */
  readonly starter: StarterName | null;
  /** Whether it has a `package.json`, into which plugins can be installed. */
  readonly hasPackage: boolean;
}

/** The files of a new site: settings, a first article, recipes for GitHub, GitLab and Forgejo, files for the tools of editors, and a page that explains them. */
export function startSite({
  title,
  url,
  locale,
  now,
  version,
  say,
  starter,
  hasPackage,
}: NewSite): NewFile[] {
  const values = {
    title: yamlValue(title),
    name: oneLine(title),
    url: url === null ? '# url: https://example.vn/' : `url: ${yamlValue(url)}`,
    language: locale.language,
    timezone: locale.timezone,
    date: houseDate(now),
    yesterday: houseDate(daysBefore(now, 1)),
    twoDaysAgo: houseDate(daysBefore(now, 2)),
    version,
  };
  const own = siteStarter(locale, starter).filter(([path]) => !path.startsWith(editorFolder));
  return [
    ...own.map(([path, text]) => ({ path, text: phrase(text, { ...values, path }) })),
    ...editorFiles(locale, say),
    ...(hasPackage ? [{ path: 'package.json', text: packageText(version) }] : []),
  ];
}

/** At the same time of the day. */
function daysBefore({ iso, epoch, timed }: Moment, days: number): Moment {
  const day = new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - days * 86_400_000).toISOString();
  return { iso: day.slice(0, 10) + iso.slice(10), epoch: epoch - days * 86_400_000, timed };
}

/** Private, so that nobody publishes a site as a package by mistake. */
function packageText(version: string): string {
  const scripts = Object.fromEntries(
    ['build', 'dev', 'preview', 'new'].map((name) => [name, `bantin ${name}`]),
  );
  const all = { private: true, type: 'module', scripts, dependencies: { bantin: `^${version}` } };
  return `${JSON.stringify(all, null, 2)}\n`;
}
