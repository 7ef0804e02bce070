import { type Machine, thisMachine } from '../../src/build/machine.ts';
import { insidePool } from './inside-pool.ts';

/** A machine that works in the thread of the test, which costs a tenth of starting one. */
export const insideMachine: Machine = {
  ...thisMachine,
  createPool: insidePool,
  createPoolApart: insidePool,
};

/** The same with a clock that is ahead of the real one by so many milliseconds. */
export function machineAhead(ahead: () => number): Machine {
  return { ...insideMachine, wallClock: () => thisMachine.wallClock() + ahead() };
}
