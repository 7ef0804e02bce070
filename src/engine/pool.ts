/**
 * Pure tasks over many inputs, in worker threads.
 *
 * Laws:
 * - An outcome depends on the context and its own input alone: not on the number of threads, the sizes of batches, the
 *   order in which they end, or what the thread did before.
 * - Every task runs in a thread that can be ended, also when there is only one: an input that hangs, exhausts the
 *   memory or ends its thread costs its own outcome and no other (safety R4).
 * - What an input may take is processor time and memory, never time by a clock. One that took its thread down is tried
 *   again alone, while no other thread works, before it is blamed.
 * - A thread that ended before it took its inputs is noticed, and these are given to another one.
 * - Inputs are taken when a thread is about to need them, so a lazy list of any length fits in memory.
 * - A thread knows a context by its bytes and keeps what `start` made of it. Modules stay loaded as long as the pool
 *   lives: after a change of code, close it and make another.
 */

import { Batches } from './batches.ts';
import type { Outcome } from './outcome.ts';
import { prepare, type Threads } from './run-batch.ts';
import { spread } from './spread.ts';
import { type PoolOptions, startThreads } from './start-threads.ts';
import type { Task } from './task.ts';

export interface Pool {
  /** The outcomes in the order of the inputs. Rejects when the task cannot start at all. */
  run<C, I, O>(task: Task<C, I, O>, context: C, inputs: Iterable<I>): Promise<Outcome<O>[]>;
  /** The same, giving each outcome away as soon as it is there, in any order, and keeping none. */
  each<C, I, O>(
    task: Task<C, I, O>,
    context: C,
    inputs: Iterable<I>,
    onDone: (index: number, outcome: Outcome<O>) => void,
  ): Promise<void>;
  /** Lets a first thread start, while the caller has other work to do; resolves when it is on its way. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** No thread starts before there is an input, or word that there will be. */
export function createPool(options: PoolOptions): Pool {
  let started: Promise<Threads> | null = null;
  const each: Pool['each'] = async (task, context, inputs, onDone) => {
    const batches = new Batches(inputs);
    if (batches.isEmpty()) return;
    started ??= startThreads(options);
    await spread(await started, options.threads, prepare(task, context), inputs, batches, onDone);
  };
  return {
    each,
    run: async <C, I, O>(task: Task<C, I, O>, context: C, inputs: Iterable<I>) => {
      const outcomes: Outcome<O>[] = [];
      await each(task, context, inputs, (index, outcome) => {
        outcomes[index] = outcome;
      });
      return outcomes;
    },
    start: async () => {
      started ??= startThreads(options);
      await started.catch(() => {});
    },
    close: async () => {
      const threads = await started;
      started = null;
      if (threads === null) return;
      threads.closed = true;
      await threads.tinypool.destroy();
    },
  };
}
