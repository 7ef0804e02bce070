import type {
  AboutPage,
  CollectionPage,
  ContactPage,
  CreativeWorkSeries,
  ImageObject,
  Person,
  ProfilePage,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { ListView, ProfileView, SeriesView } from '../../site/pages/group-views.ts';
import type { Masthead } from '../../site/pages/shell-view.ts';
import type { PlainPageView } from '../../site/pages/view.ts';
import type { Frame } from '../../site/pages/view-parts.ts';
import { node, type Stated } from './node.ts';
import { pixels } from './picture.ts';
import { publisherNode, reachablePublisher } from './publisher.ts';
import { audioNodes, videoNodes } from './recording.ts';

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
  const playing = {
    name: view.heading,
    description: view.description,
    language: view.language,
    date: view.updated?.iso ?? null,
    picture: null,
    recordings: view.recordings,
  };
  const parts = {
    '@id': canonical,
    url: canonical,
    name: view.heading,
    description: view.description,
    inLanguage: view.textLanguage,
    dateModified: view.updated?.iso,
    video: videoNodes(playing),
    audio: audioNodes(playing),
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

/** A series, with what is a part of it in the order of its page. */
export function seriesNode(view: SeriesView, site: Masthead): CreativeWorkSeries {
  return node<Stated<CreativeWorkSeries, 'CreativeWorkSeries'>>({
    '@type': 'CreativeWorkSeries',
    '@id': `${view.canonical}#series`,
    url: view.canonical,
    mainEntityOfPage: { '@type': 'CollectionPage', '@id': view.canonical },
    name: view.heading,
    description: view.description,
    inLanguage: view.language,
    image: view.about?.picture && portrait(view.about.picture, view.canonical),
    publisher: publisherNode(site),
    hasPart: view.parts.map(({ item }) => {
      const url = new URL(item.href, view.canonical).href.replace(/\/index\.html$/, '/');
      return { '@type': 'NewsArticle', '@id': `${url}#article`, headline: item.title, url };
    }),
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
      email: author.email,
      sameAs: author.links.map(({ href }) => href),
      image: author.picture && portrait(author.picture, view.canonical),
      worksFor: author.active ? publisherNode(site) : null,
    }),
  });
}

function portrait({ href, width, height }: NonNullable<ProfileView['picture']>, page: string): ImageObject {
  return { '@type': 'ImageObject', url: new URL(href, page).href, ...pixels(width, height) };
}
