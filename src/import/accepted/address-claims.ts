import { collisionKey } from '../../base/addresses/paths.ts';
import { textTable } from '../bounded/text-table.ts';

/** Which document has which address, of all of an import. */
export interface AddressClaims {
  /** Whether a document before has the address for its own. */
  readonly isOwn: (url: string) => boolean;
  readonly own: (url: string) => void;
  /** Those of the old addresses of the document at `path` that no document before has; they are its own from now on. */
  readonly claim: (path: string, aliases: readonly string[]) => readonly string[];
  /** Paths of documents with those of their old addresses at which one that came later stands. */
  readonly lost: () => Iterable<readonly [path: string, aliases: readonly string[]]>;
}

export function addressClaims(): AddressClaims {
  /** By address, on disks that do not tell letters apart: one that is somebody's own, or was. */
  const taken = textTable();
  const byPath = textTable();
  const isOwn = (url: string) => taken.get(collisionKey(url)) === 'own';
  return {
    isOwn,
    own: (url) => taken.set(collisionKey(url), 'own'),
    claim: (path, aliases) => {
      const free = aliases.filter((one) => {
        const isFree = taken.get(collisionKey(one)) === null;
        if (isFree) taken.set(collisionKey(one), 'old');
        return isFree;
      });
      if (free.length > 0) byPath.set(path, free.join('\n'));
      return free;
    },
    lost: function* () {
      for (const [path, text] of byPath.entries()) {
        const lost = text.split('\n').filter(isOwn);
        if (lost.length > 0) yield [path, lost];
      }
    },
  };
}
