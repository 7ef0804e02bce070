import type { Addresses } from '../../addresses/address.ts';
import { indexUrl } from '../../addresses/site-urls.ts';
import type { Group } from '../../order/site.ts';
import type { Link } from '../view-parts.ts';
import { say } from './say.ts';
import type { ViewContext } from './view-context.ts';

const indexNames = {
  tags: 'allTags',
  series: 'allSeries',
  authors: 'authors',
  archive: 'archive',
  feeds: 'feeds',
} as const;

export function linkTo(target: Pick<Group, 'url' | 'title'>, { href }: Addresses): Link {
  return { href: href(target.url), title: target.title };
}

export function linkToHome({ config, locale, addresses }: ViewContext): Link {
  return linkTo({ url: config.front, title: say(locale, 'home') }, addresses);
}

export function linkToIndex(kind: keyof typeof indexNames, context: ViewContext): Link {
  const title = say(context.locale, indexNames[kind]);
  return linkTo({ url: indexUrl(kind, context), title }, context.addresses);
}

/** The section that an article stands in, null for an article at the top. */
export function linkToSection(
  article: { readonly section: string | null },
  { sections, addresses }: ViewContext,
): Link | null {
  const section = article.section === null ? undefined : sections.get(article.section);
  return section === undefined ? null : linkTo(section, addresses);
}

/** The sections in which an article stands, the outer one first. */
export function linksToSections(
  article: { readonly section: string | null },
  { sections, addresses }: ViewContext,
): Link[] {
  const section = article.section === null ? undefined : sections.get(article.section);
  if (section === undefined) return [];
  const { above } = section;
  return [...(above === undefined ? [] : [above]), section].map((one) => linkTo(one, addresses));
}
