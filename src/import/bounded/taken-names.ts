import { digestNumber } from './digest-number.ts';
import { numberIndex } from './number-index.ts';

/** Names that are taken, each remembered by a number. Where two have the same, the later one is held to be taken too, and gets a longer name. */
export interface TakenNames {
  readonly has: (name: string) => boolean;
  readonly add: (name: string) => void;
}

export function takenNames(): TakenNames {
  const numbers = numberIndex();
  return {
    has: (name) => numbers.get(digestNumber(name)) !== undefined,
    add: (name) => numbers.set(digestNumber(name), 0),
  };
}
