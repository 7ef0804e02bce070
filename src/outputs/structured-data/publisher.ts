import type { GovernmentOrganization, ImageObject, NewsMediaOrganization } from 'schema-dts';
import type { Masthead } from '../../site/pages/shell-view.ts';
import type { LogoView } from '../../site/pages/view-parts.ts';
import { node, type Stated } from './node.ts';
import { pixels } from './picture.ts';

type News = Stated<NewsMediaOrganization, 'NewsMediaOrganization'>;
type Government = Stated<GovernmentOrganization, 'GovernmentOrganization'>;

const known = new WeakMap<Masthead, News | Government>();

/** Who answers for the site: one thing for all pages with the same masthead. */
export function publisherNode(site: Masthead): News | Government {
  const made = known.get(site) ?? makePublisher(site);
  known.set(site, made);
  return made;
}

function makePublisher({ publisher, canonical, account, policies }: Masthead): News | Government {
  const parts = {
    '@id': `${canonical}#publisher`,
    name: publisher.name,
    url: canonical,
    logo: publisher.logo && logoNode(publisher.logo),
    publishingPrinciples: policies.ethics,
    ethicsPolicy: policies.ethics,
    correctionsPolicy: policies.corrections,
    sameAs: account === null ? null : `https://x.com/${account.slice(1)}`,
  };
  return publisher.kind === 'government'
    ? node<Government>({ '@type': 'GovernmentOrganization', ...parts })
    : node<News>({ '@type': 'NewsMediaOrganization', ...parts });
}

function logoNode({ canonical, width, height }: LogoView): ImageObject {
  return node<Stated<ImageObject, 'ImageObject'>>({
    '@type': 'ImageObject',
    url: canonical,
    ...pixels(width, height),
  });
}
