import type { FileFacts } from '../../articles/file-facts.ts';
import type { Addresses } from '../address.ts';
import { type Year, yearsOf } from '../calendar.ts';
import { mediaUrl } from '../media.ts';
import type { OldAddresses } from '../old-addresses.ts';
import type { Pictures } from '../picture.ts';
import { remember } from '../remember.ts';
import type { AuthorGroup, Group, Site, SiteArticle } from '../site.ts';
import type { Headline, Teaser } from '../view-parts.ts';

/** What making views needs at hand, looked up once for the whole site. */
export interface ViewContext {
  readonly site: Site;
  readonly addresses: Addresses;
  readonly pictures: Pictures;
  readonly sections: ReadonlyMap<string, Group>;
  readonly tags: ReadonlyMap<string, Group>;
  readonly authors: ReadonlyMap<string, AuthorGroup>;
  /** From the oldest to the newest. */
  readonly years: readonly Year[];
  /** `mediaUrl`, worked out once for each file. */
  readonly mediaUrl: (facts: FileFacts) => string;
  readonly oldAddresses: OldAddresses;
  /** Those made so far: `toHeadline` and `toTeaser` make each once, for all pages that show it. */
  readonly headlines: Map<SiteArticle, Headline>;
  readonly teasers: Map<SiteArticle, Teaser>;
}

/** Only files for hosts tell of old addresses. */
const none: OldAddresses = { moved: [], gone: [] };

/** Without `pictures` all of them are shown as they are. */
export function viewContext(
  site: Site,
  addresses: Addresses,
  pictures: Pictures = new Map(),
  oldAddresses = none,
): ViewContext {
  return {
    site,
    addresses,
    pictures,
    sections: byKey(site.sections),
    tags: byKey(site.tags),
    authors: byKey(site.authors),
    years: yearsOf(site.months),
    mediaUrl: remember(mediaUrl),
    oldAddresses,
    headlines: new Map(),
    teasers: new Map(),
  };
}

function byKey<T extends Group>(groups: readonly T[]): Map<string, T> {
  return new Map(groups.map((group) => [group.key, group]));
}
