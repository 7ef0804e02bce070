import type { FileFacts } from '../../articles/file-facts.ts';
import { error, type Problem } from '../../base/problem.ts';
import type { Addresses } from '../addresses/address.ts';
import type { Site } from '../order/site.ts';
import type { PublisherView } from '../pages/shell-view.ts';
import type { LogoView } from '../pages/view-parts.ts';
import type { Config } from './config.ts';

/** Who answers for the site, with the logo when there is one. */
export function toPublisher({ config, files }: Site, addresses: Addresses): PublisherView {
  const { kind, logo, license } = config.publisher;
  const facts = logo === null ? undefined : files.get(logo);
  return {
    kind,
    name: publisherName(config),
    logo: facts === undefined ? null : toLogo(facts, addresses),
    license,
  };
}

export function publisherName({ title, publisher }: Pick<Config, 'title' | 'publisher'>): string {
  return publisher.name === '' ? title : publisher.name;
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

/**
 * An error when the settings name a logo that is not there, or is no picture. `known` has the paths of all files; one that
 * is there but cannot be used has a problem already.
 */
export function checkLogo(
  { publisher: { logo } }: Config,
  files: ReadonlyMap<string, FileFacts>,
  known: readonly string[],
): Problem[] {
  const facts = logo === null ? undefined : files.get(logo);
  const isThere = facts?.file.startsWith('static/') === true;
  if (logo === null || (isThere && facts?.size !== null)) return [];
  if (facts === undefined && known.includes(logo)) return [];
  return [
    error(
      isThere ? 'not-a-picture' : 'missing-file',
      null,
      isThere
        ? `The file "${logo}", named as the logo of the publisher in bantin.yaml, is no picture.`
        : `The logo of the publisher is not there: static${logo} does not exist.`,
      'Put a PNG or JPEG picture into the folder "static", or mend "publisher.logo" in bantin.yaml; upper and lower case count.',
    ),
  ];
}
