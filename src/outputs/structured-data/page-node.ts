import type {
  AboutPage,
  CollectionPage,
  ContactPage,
  ImageObject,
  Person,
  ProfilePage,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { Masthead } from '../../site/pages/shell-view.ts';
import type { ListView, PlainPageView, ProfileView } from '../../site/pages/view.ts';
import type { Frame } from '../../site/pages/view-parts.ts';
import { node, type Stated } from './node.ts';
import { pixels } from './picture.ts';
import { publisherNode, reachablePublisher } from './publisher.ts';

/** The site, as its front page tells it. */
export function siteNode(site: Masthead): WebSite {
  return node<Stated<WebSite, 'WebSite'>>({
    '@type': 'WebSite',
    '@id': `${site.canonical}#site`,
    name: site.title,
    url: site.canonical,
    description: site.description,
    inLanguage: site.language,
    publisher: reachablePublisher(site),
  });
}

/** A page that is no article. */
export function plainPageNode(view: PlainPageView, site: Masthead): AboutPage | ContactPage | WebPage {
  const { canonical, purpose } = view;
  const parts = {
    '@id': canonical,
    url: canonical,
    name: view.heading,
    description: view.description,
    inLanguage: view.language,
    dateModified: view.updated?.iso,
    isPartOf: { '@id': `${site.canonical}#site` },
    publisher: (purpose === 'about' || purpose === 'contact' ? reachablePublisher : publisherNode)(site),
  };
  if (purpose === 'about') return node<Stated<AboutPage, 'AboutPage'>>({ '@type': 'AboutPage', ...parts });
  if (purpose === 'contact')
    return node<Stated<ContactPage, 'ContactPage'>>({ '@type': 'ContactPage', ...parts });
  return node<Stated<WebPage, 'WebPage'>>({ '@type': 'WebPage', ...parts });
}

/** A list of articles or of groups. */
export function collectionNode(
  { canonical, title, description, language }: Frame,
  site: Masthead,
): CollectionPage {
  return node<Stated<CollectionPage, 'CollectionPage'>>({
    '@type': 'CollectionPage',
    '@id': canonical,
    url: canonical,
    name: title,
    description,
    inLanguage: language,
    isPartOf: { '@id': `${site.canonical}#site` },
  });
}

/** The front of an author who has a file, with who they are. */
export function profileNode(view: ListView, author: ProfileView, site: Masthead): ProfilePage {
  return node<Stated<ProfilePage, 'ProfilePage'>>({
    '@type': 'ProfilePage',
    '@id': view.canonical,
    url: view.canonical,
    name: view.title,
    inLanguage: view.language,
    mainEntity: node<Stated<Person, 'Person'>>({
      '@type': 'Person',
      name: author.name,
      url: view.canonical,
      jobTitle: author.role,
      image: author.picture && portrait(author.picture, view.canonical),
      worksFor: publisherNode(site),
    }),
  });
}

function portrait({ href, width, height }: NonNullable<ProfileView['picture']>, page: string): ImageObject {
  return { '@type': 'ImageObject', url: new URL(href, page).href, ...pixels(width, height) };
}
