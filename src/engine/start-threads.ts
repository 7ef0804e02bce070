import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from '../base/package-folder.ts';
import type { Threads } from './run-batch.ts';
import { ThreadEnded } from './thread-ended.ts';
import { Watch } from './watch.ts';

export interface PoolOptions {
  readonly threads: number;
  /** Milliseconds of processor time that one input may take; starting the task in a thread may take ten times as long. */
  readonly timeLimit: number;
  /** Megabytes that the heap of one thread may take. */
  readonly memoryLimit: number;
  /** Modules that each thread loads at once, without being asked: those of the tasks to come. */
  readonly modules: readonly string[];
}

/** Megabytes for what a thread has just made: as quick as the default of 48, and each thread holds less. */
const youngMemory = 24;

export async function startThreads({
  threads,
  timeLimit,
  memoryLimit,
  modules,
}: PoolOptions): Promise<Threads> {
  const { Tinypool } = await import('tinypool');
  const tinypool = new Tinypool({
    filename: pathToFileURL(path.join(packageFolder, 'lib/engine/worker.js')).href,
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
  const known = new WeakSet<object>();
  /** Tinypool hears of a thread's errors, and nothing of one that ended without. */
  const countThreads = () => {
    for (const thread of tinypool.threads) {
      if (known.has(thread)) continue;
      known.add(thread);
      thread.on('exit', () => {
        if (tinypool.threads.includes(thread)) thread.emit('error', new ThreadEnded());
      });
    }
    return tinypool.threads.length;
  };
  return { tinypool, countThreads, watch: new Watch(timeLimit, countThreads), closed: false };
}
