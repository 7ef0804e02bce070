/**
 * Pure tasks over many inputs, in worker threads.
 *
 * Laws:
 * - An outcome depends on the context and its own input alone: not on the number of threads, the sizes of batches, the
 *   order in which they end, or what the thread did before.
 * - Every task runs in a thread that can be ended, also when there is only one: an input that hangs, exhausts the
 *   memory or ends its thread costs its own outcome and no other (safety R4).
 * - An input that took a thread down among others is tried again alone before it is blamed. Only a time limit is
 *   believed at once, since the thread says which input it was at.
 * - Inputs are taken when a thread is about to need them, so a lazy list of any length fits in memory.
 * - A thread knows a context by its bytes and keeps what `start` made of it. Modules stay loaded as long as the pool
 *   lives: after a change of code, close it and make another.
 */

import { Batches } from './batches.ts';
import type { Outcome } from './outcome.ts';
import { type PreparedTask, prepare, runBatch, type Threads } from './run-batch.ts';
import type { Task } from './task.ts';
import { Watch } from './watch.ts';

export interface PoolOptions {
  readonly threads: number;
  /** Milliseconds that one input may take; starting the task in a thread may take ten times as long. */
  readonly timeLimit: number;
  /** Megabytes that the heap of one thread may take. */
  readonly memoryLimit: number;
  /** Modules that each thread loads at once, without being asked: those of the tasks to come. */
  readonly modules: readonly string[];
}

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
    await spread(await started, options, prepare(task, context), inputs, batches, onDone);
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

/** Megabytes for what a thread has just made: as quick as the default of 48, and each thread holds less. */
const youngMemory = 8;

async function startThreads({ threads, timeLimit, memoryLimit, modules }: PoolOptions): Promise<Threads> {
  const { Tinypool } = await import('tinypool');
  const tinypool = new Tinypool({
    filename: new URL('../../lib/engine/worker.js', import.meta.url).href,
    name: 'work',
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 2 ** 31 - 1,
    env: {},
    workerData: modules,
    resourceLimits: {
      maxOldGenerationSizeMb: memoryLimit,
      maxYoungGenerationSizeMb: youngMemory,
      stackSizeMb: 4,
    },
  });
  // A thread that ends while it has nothing to do takes no input with it.
  tinypool.on('error', () => {});
  return { tinypool, timeLimit, closed: false };
}

/** Milliseconds of work after which it pays to start further threads, and of waiting for one batch, in which an input may hang. */
const worthThreads = 150;
const patience = 400;

/**
 * Keeps one batch more than there are threads under way, so that none waits while outcomes are given away. A few inputs
 * are left to the first thread while it is alone: they are done before another one would have started.
 */
async function spread<I, O>(
  threads: Threads,
  options: PoolOptions,
  task: PreparedTask,
  inputs: Iterable<I>,
  batches: Batches<I>,
  onDone: (index: number, outcome: Outcome<O>) => void,
): Promise<void> {
  const watch = new Watch(options.timeLimit);
  const lanes: Promise<void>[] = [];
  let failure: { readonly cause: unknown } | null = null;
  let worked = 0;
  const open = (count: number) => {
    while (lanes.length < Math.min(count, options.threads + 1)) {
      lanes.push(
        lane().catch((cause: unknown) => {
          failure ??= { cause };
        }),
      );
    }
  };
  const lane = async () => {
    for (let items = batches.next(); items !== null && failure === null; items = batches.next()) {
      const impatient = setTimeout(() => open(options.threads + 1), patience);
      const result = await runBatch<I, O>(threads, watch, task, items).finally(() => clearTimeout(impatient));
      batches.again(result.again);
      if (result.milliseconds !== null) batches.learn(items.length, result.milliseconds);
      worked += result.milliseconds ?? worthThreads;
      if (worked >= worthThreads) open(options.threads + 1);
      for (const [item, outcome] of result.done) onDone(item.index, outcome);
    }
  };
  const isWorth = isMany(inputs) || threads.tinypool.threads.length > 1;
  open(isWorth ? options.threads + 1 : 1);
  for (let ended = 0; ended < lanes.length; ended += 1) await lanes[ended];
  watch.end();
  if (failure !== null) throw (failure as { readonly cause: unknown }).cause;
}

function isMany(inputs: Iterable<unknown>): boolean {
  return Array.isArray(inputs) && inputs.length > 100;
}
