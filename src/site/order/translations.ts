import { indexUrl } from '../addresses/site-urls.ts';
import { languageFolders } from './language-folders.ts';
import type { Site } from './site.ts';
import { isListed } from './sitemap-parts.ts';
import type { Sites } from './sites.ts';
import { versionGroups } from './version-groups.ts';

/** A version of a page in one of the languages of the site. */
export interface Translation {
  readonly language: string;
  /** As `Route.url`. */
  readonly url: string;
  /** Whether search engines may list it. */
  readonly index: boolean;
}

const none: readonly Translation[] = [];

/**
 * The versions of the page at an address, itself among them, in the order of the languages; none where it has no other. Articles
 * and pages that name each other, or have one path below the folders of their languages, are versions of one; so are fronts of
 * one name, and what every language has. What readers do not see says nothing of versions, and is none.
 */
export function translationsOf({ whole, each }: Sites): (url: string) => readonly Translation[] {
  if (each.length < 2) return () => none;
  const shown = whole.pages.filter(({ summary }) => !summary.hidden).map(({ summary }) => summary);
  const { groupOf } = versionGroups(shown, languageFolders(whole.config));
  const versions = new Map<string | object, Translation[]>();
  for (const site of each) {
    for (const [name, { url, index }] of versionsIn(site, groupOf)) {
      const version = { language: site.config.language, url, index };
      const others = versions.get(name);
      if (others === undefined) versions.set(name, [version]);
      else others.push(version);
    }
  }
  const byUrl = new Map<string, readonly Translation[]>();
  for (const all of versions.values()) {
    if (all.length < 2) continue;
    for (const { url } of all) byUrl.set(url, all);
  }
  return (url) => byUrl.get(url) ?? none;
}

/** What may have versions in other languages, by a name that these share. */
function versionsIn(
  site: Site,
  groupOf: ReturnType<typeof versionGroups>['groupOf'],
): Map<string | object, Omit<Translation, 'language'>> {
  const { config, pages, sections, series, authors, tags } = site;
  const named = new Map<string | object, Omit<Translation, 'language'>>();
  named.set('home', { url: config.front, index: true });
  for (const page of pages) {
    const { summary, url } = page;
    // What is hidden no page leads to.
    const group = summary.hidden ? null : groupOf(summary.key);
    if (group !== null) named.set(group, { url, index: isListed(page) });
  }
  for (const [kind, groups] of Object.entries({ section: sections, series, author: authors })) {
    for (const { key, url, articles } of groups) {
      named.set(`${kind} ${key}`, { url, index: articles.length > 0 });
    }
  }
  const indexes = { tags, authors, series, archive: site.months, feeds: null } as const;
  for (const [kind, of] of Object.entries(indexes)) {
    if (kind === 'series' && of?.length === 0) continue;
    named.set(kind, { url: indexUrl(kind as keyof typeof indexes, site), index: of?.length !== 0 });
  }
  if (config.search) named.set('search', { url: indexUrl('search', site), index: false });
  return named;
}
