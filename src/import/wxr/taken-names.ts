import { digestBytes } from '../../base/digest.ts';

/** Names that are taken, each remembered by a number: a hundred thousand of them take no more than a few megabytes. */
export interface TakenNames {
  readonly has: (name: string) => boolean;
  readonly add: (name: string) => void;
}

export function takenNames(): TakenNames {
  const numbers = new Set<number>();
  return {
    has: (name) => numbers.has(numberOf(name)),
    add: (name) => {
      numbers.add(numberOf(name));
    },
  };
}

/** 48 bits of its digest: of a million names two are the same number once in five hundred archives, and then one gets a longer name. */
function numberOf(name: string): number {
  return Buffer.from(digestBytes(name), 'base64url').readUIntBE(0, 6);
}
