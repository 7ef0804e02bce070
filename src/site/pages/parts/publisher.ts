import type { FileFacts } from '../../../articles/files/file-facts.ts';
import type { Addresses } from '../../addresses/address.ts';
import type { Site } from '../../order/site.ts';
import { publisherName } from '../../settings/publisher-name.ts';
import type { PublisherView } from '../shell-view.ts';
import type { LogoView } from '../view-parts.ts';

/** Who answers for the site, with the logo when there is one. */
export function toPublisher({ config, files }: Site, addresses: Addresses): PublisherView {
  const { kind, license } = config.publisher;
  const logo = config.publisher.logo ?? config.logo;
  const facts = logo === null ? undefined : files.get(logo);
  return {
    kind,
    name: publisherName(config),
    logo: facts === undefined ? null : toLogo(facts, addresses),
    license,
  };
}

function toLogo(facts: FileFacts, { absolute }: Addresses): LogoView | null {
  return (
    facts.size && {
      canonical: absolute(facts.file.slice('static'.length)),
      type: facts.mediaType,
      ...facts.size,
    }
  );
}
