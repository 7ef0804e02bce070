import type { Reference } from '../../articles/markdown/context/body.ts';
import { articleKey } from '../../articles/source/key.ts';
import { readSought } from '../../articles/source/sought-key.ts';
import { compareCodeUnits } from '../../base/order.ts';
import { textTable } from '../bounded/text-table.ts';
import type { Brought } from '../brought/brought.ts';
import { type AsBuilt, never } from './read-as-built.ts';

/** A link of a document to another that its readers would not find. */
export interface ClosedLink {
  readonly target: string;
  readonly why: 'missing' | 'draft' | 'coming';
}

/** Hears of all documents by their paths below the content folder, and then knows which of their links lead nowhere. */
export interface LinksBetween {
  readonly hear: (
    path: string,
    document: Pick<Brought, 'from' | 'kind'>,
    built: Pick<AsBuilt, 'references' | 'appears'>,
  ) => void;
  /** Sorted by path; `isElsewhere` knows articles that were not heard of, by their keys. */
  readonly closed: (
    now: number,
    isElsewhere: (key: string) => boolean,
  ) => readonly { readonly path: string; readonly from: string; readonly links: readonly ClosedLink[] }[];
}

export function linksBetween(): LinksBetween {
  const moments = textTable();
  const linking = textTable();
  const momentOf = (key: string) => {
    const known = moments.get(key);
    return known === null ? null : Number(known);
  };
  return {
    hear: (path, { from, kind }, { references, appears }) => {
      if (kind === 'article') moments.set(articleKey(path), String(appears));
      const targets = [...new Set(references.flatMap(namedBy))];
      if (targets.length > 0) linking.set(path, [from, ...targets].join('\n'));
    },
    closed: (now, isElsewhere) => {
      const found = [...linking.entries()].flatMap(([path, text]) => {
        const [from = '', ...targets] = text.split('\n');
        const own = momentOf(articleKey(path)) ?? 0;
        const links = targets.flatMap((target): ClosedLink[] => {
          const appears = momentOf(target);
          if (appears === null) return isElsewhere(target) ? [] : [{ target, why: 'missing' }];
          // A draft may lead to a draft, and what is to come to what comes before it.
          if (appears <= Math.max(now, own)) return [];
          return [{ target, why: appears === never ? 'draft' : 'coming' }];
        });
        return links.length === 0 ? [] : [{ path, from, links }];
      });
      return found.sort((a, b) => compareCodeUnits(a.path, b.path));
    },
  };
}

/** The site alone knows what a tag of another tool names. */
function namedBy({ kind, target }: Reference): string[] {
  return kind === 'article' && readSought(target) === null ? [target] : [];
}
