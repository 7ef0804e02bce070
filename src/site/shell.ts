import type { Addresses } from './address.ts';
import { hosts } from './host.ts';
import { policyInPage, securityPolicy } from './security-policy.ts';
import type { Site } from './site.ts';
import { feedUrl, homeUrl, indexUrl } from './site-urls.ts';
import type { Shell } from './view.ts';
import { linkTo } from './views/links.ts';

/** Where the host is known and sends no headers, each page says itself what it may load. */
function policyOf({ host, csp }: Site['config']): string {
  return host === 'none' || hosts[host].headers ? '' : policyInPage(securityPolicy(csp));
}

/**
 * What all pages of a site share. `assets` has the path below the top of the site of each file of the theme, by its
 * name there. Throws a TypeError when the theme has no `theme.css`.
 */
export function toShell(site: Site, addresses: Addresses, assets: ReadonlyMap<string, string>): Shell {
  const { config, locale, sections } = site;
  const { href, absolute } = addresses;
  const stylesheet = assets.get('theme.css');
  if (stylesheet === undefined) throw new TypeError('The theme has no theme.css.');
  return {
    site: {
      title: config.title,
      description: config.description,
      organization: config.organization,
      language: config.language,
      direction: locale.direction,
      openGraphLocale: locale.openGraph,
      href: href(homeUrl),
      canonical: absolute(homeUrl),
      sections: sections.map((section) => linkTo(section, addresses)),
      archive: href(indexUrl('archive', locale)),
      tags: href(indexUrl('tags', locale)),
      authors: href(indexUrl('authors', locale)),
      feed: href(feedUrl(homeUrl)),
      stylesheet: href(stylesheet),
      footer: config.footer,
      policy: policyOf(config),
    },
    words: locale.words,
  };
}
