import { type Digest, digestBytes, digestValue } from '../../base/digest.ts';
import { hasErrors, type Problem } from '../../base/problem.ts';
import { keepPermanent } from '../../site/addresses/permanence.ts';
import { type PublishedUrl, readRegister } from '../../site/addresses/register.ts';
import type { Route } from '../../site/addresses/route.ts';
import type { Site } from '../../site/order/site.ts';
import type { Records } from '../cache/records.ts';
import type { LoadedArticles } from '../documents/load-articles.ts';
import type { BuildOptions } from '../options.ts';

interface Held {
  /** The names in feeds that were recorded, as in `Site.ids`. */
  readonly ids: Site['ids'];
  /** As `entries` and `until` in `Permanence`. */
  readonly published: readonly PublishedUrl[] | null;
  readonly until: number;
  readonly problems: readonly Problem[];
}

/**
 * Holds the addresses of the site against its register, when it has one. A build that is no publication only warns of
 * what would be lost. Nothing is said while articles cannot be read, or are all gone: that has been told, and which addresses
 * are lost shows only when it is mended. Nothing is recorded of a rehearsal at home. A register that asked for nothing is not read again for the same addresses.
 */
export function holdAddresses(
  routes: readonly Route[],
  site: Site,
  input: Pick<LoadedArticles, 'articles' | 'unusable'> &
    Pick<BuildOptions, 'now' | 'record'> & { readonly register: Uint8Array | null },
  { addresses }: Pick<Records, 'addresses'>,
): Held {
  const { register: bytes, articles, now, record } = input;
  const nothing = { ids: site.ids, published: null, until: Number.MAX_SAFE_INTEGER, problems: [] };
  if (bytes === null || articles.length === 0 || input.unusable.length > 0) return nothing;

  const key = keyOf(bytes, routes, site);
  const kept = addresses.get('register');
  if (kept?.key === key && now >= kept.from && now < kept.until) {
    return { ...nothing, ids: new Map(kept.ids), until: kept.until };
  }
  const register = readRegister(new TextDecoder().decode(bytes));
  if (hasErrors(register.problems)) return { ...nothing, problems: register.problems };

  const summaries = articles.map(({ summary }) => summary);
  const { ids, entries, until, problems } = keepPermanent(register, routes, site, summaries, now);
  if (problems.length === 0 && entries === null) {
    addresses.put('register', { key, ids: [...ids], from: now, until });
  }
  return {
    ids,
    published: isAtHome(site.config.url) ? null : entries,
    until,
    problems: record ? problems : problems.map((problem) => ({ ...problem, severity: 'warning' })),
  };
}

/** Whether the site stands on the machine that builds it, as one without an address does: nobody else has seen it. */
function isAtHome(url: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}

/** Names all that the result depends on besides the time. */
function keyOf(register: Uint8Array, routes: readonly Route[], { articles, plainPages }: Site): Digest {
  const rows = routes.map(({ url, target }) => (target.kind === 'redirect' ? `${url} ${target.to}` : url));
  for (const { summary, mark, url } of [...articles, ...plainPages]) {
    rows.push(`${url} ${summary.key} ${summary.date.iso} ${mark} ${summary.id}`);
  }
  return digestValue([digestBytes(register), digestBytes(rows.join('\n'))]);
}
