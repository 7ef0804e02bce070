import { wallClock } from '../base/time/clock.ts';
import { createPool } from '../engine/pool.ts';
import { createPoolApart } from '../engine/pool-apart.ts';

/** What builds take from the machine that they run on; a test may hand in another. */
export interface Machine {
  readonly createPool: typeof createPool;
  readonly createPoolApart: typeof createPoolApart;
  readonly wallClock: typeof wallClock;
}

export const thisMachine: Machine = { createPool, createPoolApart, wallClock };
