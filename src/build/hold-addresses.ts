import path from 'node:path';
import type { Listed } from '../articles/card.ts';
import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { readIfExists, refusalOf, writeWhole } from '../base/files.ts';
import { hasErrors, type Problem, warning } from '../base/problem.ts';
import { keepPermanent } from '../site/permanence.ts';
import { printRegister, readRegister, registerFile } from '../site/register.ts';
import type { Route } from '../site/route.ts';
import type { Site } from '../site/site.ts';
import type { BuildOptions } from './options.ts';
import type { Session } from './session.ts';

export interface Held {
  /** The site with the names in feeds that were recorded. */
  readonly site: Site;
  /** As in `Permanence`. */
  readonly until: number;
  readonly problems: readonly Problem[];
  /** Records what was published. Comes back with a warning when the system refuses. */
  readonly record: () => { readonly problems: readonly Problem[] };
}

/**
 * Holds the addresses of the site against its register, when it has one. A build that is no publication only warns of
 * what would be lost, and records nothing.
 */
export function holdAddresses(
  routes: readonly Route[],
  site: Site,
  articles: readonly Listed[],
  { root, now, record }: BuildOptions,
  { records }: Session,
): Held {
  const file = path.join(root, registerFile);
  const bytes = readIfExists(file);
  const nothing = { until: Number.MAX_SAFE_INTEGER, problems: [], record: () => ({ problems: [] }) };
  if (bytes === null) return { ...nothing, site };

  const key = keyOf(bytes, routes, site, record);
  const kept = records.addresses.get('register');
  if (kept?.key === key && now >= kept.from && now < kept.until) {
    return { ...nothing, site: { ...site, ids: new Map(kept.ids) }, until: kept.until };
  }
  const register = readRegister(new TextDecoder().decode(bytes));
  if (hasErrors(register.problems)) return { ...nothing, site, problems: register.problems };

  const { ids, entries, until, problems } = keepPermanent(
    register,
    routes,
    site,
    articles.map(({ card }) => card),
    now,
  );
  if (problems.length === 0 && (entries === null || !record)) {
    records.addresses.put('register', { key, ids: [...ids], from: now, until });
  }
  return {
    site: { ...site, ids },
    until,
    problems: record ? problems : problems.map((problem) => ({ ...problem, severity: 'warning' })),
    record: () => ({ problems: entries === null || !record ? [] : write(file, printRegister(entries)) }),
  };
}

/** Names all that the result depends on besides the time. */
function keyOf(register: Uint8Array, routes: readonly Route[], { articles }: Site, record: boolean): Digest {
  const rows = routes.map(({ url, target }) => (target.kind === 'redirect' ? `${url} ${target.to}` : url));
  for (const { card, mark, url } of articles)
    rows.push(`${url} ${card.key} ${card.date.iso} ${mark} ${card.id}`);
  return digestValue([digestBytes(register), digestBytes(rows.join('\n')), record]);
}

function write(file: string, text: string): Problem[] {
  try {
    writeWhole(file, text);
    return [];
  } catch (cause) {
    const refusal = refusalOf(cause);
    if (refusal === null) throw cause;
    return [
      warning(
        'not-recorded',
        null,
        `The site is built, but its new addresses could not be recorded in ${registerFile}: ${refusal.message}.`,
        'Let bantin write to that file, and build again before the next article moves.',
      ),
    ];
  }
}
