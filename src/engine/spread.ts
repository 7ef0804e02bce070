import type { Batches, Item } from './batches.ts';
import type { Outcome } from './outcome.ts';
import { type PreparedTask, runBatch, type Threads } from './run-batch.ts';

/** Milliseconds of work after which it pays to start further threads, and of waiting for one batch, in which an input may hang. */
const worthThreads = 150;
const patience = 400;

/** How many times in a row threads may end before they begin. */
const mostLost = 5;

/**
 * Keeps one batch more than there are threads under way, so that none waits while outcomes are given away. A few inputs
 * are left to the first thread while it is alone: they are done before another one would have started.
 */
export async function spread<I, O>(
  threads: Threads,
  count: number,
  task: PreparedTask,
  inputs: Iterable<I>,
  batches: Batches<I>,
  onDone: (index: number, outcome: Outcome<O>) => void,
): Promise<void> {
  const lanes: Promise<void>[] = [];
  const underWay = new Set<Promise<unknown>>();
  const suspects: Item<I>[] = [];
  let alone: Promise<void> = Promise.resolve();
  let failure: { readonly cause: unknown } | null = null;
  let worked = 0;
  let lost = 0;
  const open = (most: number) => {
    while (lanes.length < Math.min(most, count + 1)) {
      lanes.push(
        lane().catch((cause: unknown) => {
          failure ??= { cause };
        }),
      );
    }
  };
  const lane = async () => {
    while (failure === null) {
      for (let seen: unknown = null; seen !== alone; await seen) seen = alone;
      const items = batches.next();
      if (items === null) return;
      const impatient = setTimeout(() => open(count + 1), patience);
      const work = run(items).finally(() => clearTimeout(impatient));
      underWay.add(work);
      await work.finally(() => underWay.delete(work));
      if (suspects.length > 0) alone = alone.then(tryAlone);
    }
  };
  const run = async (items: readonly Item<I>[]) => {
    const result = await runBatch<I, O>(threads, task, items);
    lost = result.lost === null ? 0 : lost + 1;
    if (result.lost !== null && lost > mostLost) throw result.lost;
    batches.again(result.again);
    suspects.push(...result.alone);
    if (result.milliseconds !== null) batches.learn(items.length, result.milliseconds);
    worked += result.milliseconds ?? worthThreads;
    if (worked >= worthThreads) open(count + 1);
    for (const [item, outcome] of result.done) onDone(item.index, outcome);
  };
  /** The other lanes wait meanwhile. */
  const tryAlone = async () => {
    await Promise.allSettled(underWay);
    for (let item = suspects.pop(); item !== undefined && failure === null; item = suspects.pop()) {
      await run([item]);
    }
  };
  const isWorth = isMany(inputs) || threads.tinypool.threads.length > 1;
  open(isWorth ? count + 1 : 1);
  for (let ended = 0; ended < lanes.length; ended += 1) await lanes[ended];
  if (failure !== null) throw (failure as { readonly cause: unknown }).cause;
}

function isMany(inputs: Iterable<unknown>): boolean {
  return Array.isArray(inputs) && inputs.length > 100;
}
