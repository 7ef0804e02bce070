import type { ProfileKind } from '../../../articles/source/profile-folder.ts';
import { indexUrl } from '../../addresses/site-urls.ts';
import { languageFolders } from '../../settings/language-folders.ts';
import type { Site } from '../site.ts';
import { isListed } from '../sitemap/sitemap-parts.ts';
import type { Sites } from '../sites.ts';
import { frontKey, frontKinds, frontsIn, groupsOfKind } from './front-versions.ts';
import { versionGroups } from './version-groups.ts';

/** A version of a page in one of the languages of the site. */
export interface Translation {
  readonly language: string;
  /** As `Route.url`. */
  readonly url: string;
  /** Whether search engines may list it. */
  readonly index: boolean;
}

type GroupOf = ReturnType<typeof versionGroups>['groupOf'];

const none: readonly Translation[] = [];

/**
 * The versions of the page at an address, itself among them, in the order of the languages; none where it has no other. Articles
 * and pages that name each other, or have one path below the folders of their languages, are versions of one; so are fronts whose
 * files name each other, or of one name, and what every language has. What readers do not see says nothing of versions, and is none.
 */
export function translationsOf({ whole, each }: Sites): (url: string) => readonly Translation[] {
  if (each.length < 2) return () => none;
  const shown = whole.pages.filter(({ summary }) => !summary.hidden).map(({ summary }) => summary);
  const folders = languageFolders(whole.config);
  const { groupOf } = versionGroups(shown, folders);
  const groupOfFront = Object.fromEntries(
    frontKinds.map((kind) => {
      const fronts = each.flatMap((site) => frontsIn(site, kind, folders));
      // A word that two languages share need not mean the same.
      const isSilent = kind === 'tag' && fronts.every(({ translations }) => translations === null);
      return [kind, versionGroups(isSilent ? [] : fronts, folders, kind !== 'tag').groupOf];
    }),
  ) as Record<ProfileKind, GroupOf>;
  const versions = new Map<string | object, Translation[]>();
  for (const site of each) {
    for (const [name, { url, index }] of versionsIn(site, groupOf, groupOfFront)) {
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
  groupOf: GroupOf,
  groupOfFront: Readonly<Record<ProfileKind, GroupOf>>,
): Map<string | object, Omit<Translation, 'language'>> {
  const { config, pages, series, authors, tags } = site;
  const named = new Map<string | object, Omit<Translation, 'language'>>();
  named.set('home', { url: config.front, index: true });
  for (const page of pages) {
    const { summary, url } = page;
    // What is hidden no page leads to.
    const group = summary.hidden ? null : groupOf(summary.key);
    if (group !== null) named.set(group, { url, index: isListed(page) });
  }
  for (const kind of frontKinds) {
    for (const { key, url, articles } of groupsOfKind(kind, site)) {
      const group = groupOfFront[kind](frontKey(kind, config.language, key));
      if (group !== null) named.set(group, { url, index: articles.length > 0 });
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
