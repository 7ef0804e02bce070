import type { Purpose } from '../../articles/front-matter/kind/plain-page.ts';
import type { Addresses } from '../addresses/address.ts';
import { mediaUrl } from '../addresses/media.ts';
import { indexUrl } from '../addresses/site-urls.ts';
import { ownStemScript } from '../addresses/stem-script.ts';
import { pageFor } from '../order/chosen/page-for.ts';
import type { Site } from '../order/site.ts';
import { pagePolicy } from '../settings/page-policy.ts';
import { siteFeedLinks } from './parts/feed-links.ts';
import { toIconLinks } from './parts/icon-links.ts';
import { imprintTitle, toImprint } from './parts/imprint-view.ts';
import { linkTo } from './parts/links.ts';
import { goalsIn, toMenu } from './parts/menu-view.ts';
import { toPublisher } from './parts/publisher.ts';
import type { Shell } from './shell-view.ts';

/** Where the files of the theme are published, as paths below the top of the site. */
export interface ThemeAssets {
  /** By the name of each in the theme. */
  readonly urls: ReadonlyMap<string, string>;
  /** The fonts that every page needs at once. */
  readonly fonts: readonly string[];
}

/** What all pages of a site share. Throws a TypeError when the theme has no `theme.css`. */
export function toShell(site: Site, addresses: Addresses, { urls, fonts }: ThemeAssets): Shell {
  const { config, locale, sections } = site;
  const { href, absolute } = addresses;
  const shown = sections.filter(({ articles }) => articles.length > 0);
  const menu = toMenu(site.menu, shown, addresses);
  const footerMenu = toMenu(site.footerMenu, shown, addresses);
  const stylesheet = urls.get('theme.css');
  if (stylesheet === undefined) throw new TypeError('The theme has no theme.css.');
  return {
    site: {
      title: config.title,
      description: config.description,
      organization: config.organization,
      language: config.language,
      direction: locale.direction,
      openGraphLocale: locale.openGraph,
      href: href(config.front),
      canonical: absolute(config.front),
      top: absolute('/'),
      logo: logoOf(),
      icons: toIconLinks(site, addresses),
      sections: shown.map((section) => linkTo(section, addresses)),
      menu,
      footerMenu,
      inMenu: goalsIn(menu),
      inFooterMenu: goalsIn(footerMenu),
      archive: href(indexUrl('archive', site)),
      tags: href(indexUrl('tags', site)),
      authors: href(indexUrl('authors', site)),
      search: config.search
        ? {
            href: href(indexUrl('search', site)),
            script: scriptOf('search.js'),
            stem: scriptOf(ownStemScript(config)),
          }
        : null,
      feedIndex: href(indexUrl('feeds', site)),
      series: site.series.length === 0 ? null : href(indexUrl('series', site)),
      feeds: siteFeedLinks(site, addresses),
      stylesheet: href(stylesheet),
      script: scriptOf('theme.js'),
      embedScript: scriptOf('embed.js'),
      // From a disk, browsers refuse to load fonts ahead: the style sheet alone may name them.
      fonts: config.relative ? [] : fonts.map(href),
      footer: config.footer.lines,
      imprint:
        config.imprint === null ? null : toImprint(config.imprint, imprintTitle(config, locale), locale),
      social: config.social.map(({ name, url }) => ({ href: url, title: name })),
      policy: pagePolicy(config),
      publisher: toPublisher(site, addresses),
      policies: { ethics: addressFor('ethics-policy'), corrections: addressFor('corrections-policy') },
      account: config.publisher.account,
      preview: config.preview,
    },
    words: locale.words,
  };

  function logoOf(): Shell['site']['logo'] {
    const { logo } = config;
    const facts = logo === null ? undefined : site.files.get(logo);
    return facts?.size ? { href: href(mediaUrl(facts)), ...facts.size } : null;
  }

  function addressFor(purpose: Purpose): string | null {
    const url = pageFor(purpose, site);
    return url === null ? null : absolute(url);
  }

  function scriptOf(name: string): string | null {
    const url = urls.get(name);
    return url === undefined ? null : href(url);
  }
}
