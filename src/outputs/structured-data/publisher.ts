import type { GovernmentOrganization, ImageObject, NewsMediaOrganization } from 'schema-dts';
import type { Masthead } from '../../site/shell-view.ts';
import type { LogoView } from '../../site/view-parts.ts';
import { node, type Stated } from './node.ts';
import { pixels } from './picture.ts';

type News = Stated<NewsMediaOrganization, 'NewsMediaOrganization'>;
type Government = Stated<GovernmentOrganization, 'GovernmentOrganization'>;

/** Who answers for the site. */
export function publisherNode({ publisher, canonical, account }: Masthead): News | Government {
  const known = {
    '@id': `${canonical}#publisher`,
    name: publisher.name,
    url: canonical,
    logo: publisher.logo && logoNode(publisher.logo),
    sameAs: account === null ? null : `https://x.com/${account.slice(1)}`,
  };
  return publisher.kind === 'government'
    ? node<Government>({ '@type': 'GovernmentOrganization', ...known })
    : node<News>({ '@type': 'NewsMediaOrganization', ...known });
}

function logoNode({ canonical, width, height }: LogoView): ImageObject {
  return node<Stated<ImageObject, 'ImageObject'>>({
    '@type': 'ImageObject',
    url: canonical,
    ...pixels(width, height),
  });
}
