import type { ContactPoint, GovernmentOrganization, ImageObject, NewsMediaOrganization } from 'schema-dts';
import type { ContactView, Masthead } from '../../site/pages/shell-view.ts';
import type { LogoView } from '../../site/pages/view-parts.ts';
import { node, type Stated } from './node.ts';
import { pixels } from './picture.ts';

type News = Stated<NewsMediaOrganization, 'NewsMediaOrganization'>;
type Government = Stated<GovernmentOrganization, 'GovernmentOrganization'>;

const known = new WeakMap<Masthead, News | Government>();

/** The same with where and how it can be reached, for the pages that tell of the site itself. */
export function reachablePublisher(site: Masthead): News | Government {
  const { imprint } = site;
  if (imprint === null) return publisherNode(site);
  const { agency, address, phone, email, contacts } = imprint;
  return node<News | Government>({
    ...publisherNode(site),
    parentOrganization: agency === null ? null : { '@type': 'Organization', name: agency },
    address: address === null ? null : { '@type': 'PostalAddress', streetAddress: address },
    telephone: phone?.href.slice('tel:'.length),
    email,
    contactPoint: contacts.map(contactNode),
  });
}

function contactNode({ name, post, phone, email }: ContactView): ContactPoint {
  return node<Stated<ContactPoint, 'ContactPoint'>>({
    '@type': 'ContactPoint',
    name,
    contactType: post,
    telephone: phone?.href.slice('tel:'.length),
    email,
  });
}

/** Who answers for the site: one thing for all pages with the same masthead. */
export function publisherNode(site: Masthead): News | Government {
  const made = known.get(site) ?? makePublisher(site);
  known.set(site, made);
  return made;
}

function makePublisher({ publisher, canonical, account, policies, social }: Masthead): News | Government {
  const parts = {
    '@id': `${canonical}#publisher`,
    name: publisher.name,
    url: canonical,
    logo: publisher.logo && logoNode(publisher.logo),
    publishingPrinciples: policies.ethics,
    ethicsPolicy: policies.ethics,
    correctionsPolicy: policies.corrections,
    sameAs: sameAs(account, social),
  };
  return publisher.kind === 'government'
    ? node<Government>({ '@type': 'GovernmentOrganization', ...parts })
    : node<News>({ '@type': 'NewsMediaOrganization', ...parts });
}

/** The accounts elsewhere, each once; one alone stands without a list. */
function sameAs(account: string | null, social: Masthead['social']): string | string[] {
  const ofAccount = account === null ? [] : [`https://x.com/${account.slice(1)}`];
  const all = [...new Set([...ofAccount, ...social.map(({ href }) => href)])];
  const [only = ''] = all;
  return all.length > 1 ? all : only;
}

function logoNode({ canonical, width, height }: LogoView): ImageObject {
  return node<Stated<ImageObject, 'ImageObject'>>({
    '@type': 'ImageObject',
    url: canonical,
    ...pixels(width, height),
  });
}
