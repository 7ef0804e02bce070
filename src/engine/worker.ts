/** The far side of the pool: what runs in each of its threads. Knows no task; loads their modules by address. */

import v8 from 'node:v8';
import { workerData } from 'node:worker_threads';
import type { Digest } from '../base/digest.ts';
import { thisThread } from '../base/files/processor-time.ts';
import { stopwatch } from '../base/time/clock.ts';
import { brokenDown, type Outcome } from './outcome.ts';
import type { Batch, BatchReport } from './run-batch.ts';
import type { Start } from './task.ts';
import { starting } from './watch.ts';

const thread = thisThread();

type Run = ReturnType<Start<unknown, unknown, unknown>>;

/** By module, what `start` made of the latest context. */
const started = new Map<string, { readonly digest: Digest; readonly run: Run }>();

// A thread that ended in silence would be waited for. Node itself ends it by the same name after an uncaught error.
const { exit } = process;
process.exit = (code) => {
  throw new Error(`A task tried to end the process with code ${code ?? 0}.`);
};
process.on('uncaughtExceptionMonitor', () => {
  process.exit = exit;
});

// What a batch will ask for anyway: a thread that waits for its first batch sleeps, and loads nothing meanwhile. Whatever
// is wrong with a module is told when it is asked for.
await Promise.allSettled(modulesToLoad().map((module) => import(module)));

/** Tinypool hands its own things over beside ours. */
function modulesToLoad(): readonly string[] {
  const [, ours] = workerData ?? [];
  return ours ?? [];
}

export async function work(batch: Batch): Promise<BatchReport> {
  const place = new Int32Array(batch.progress);
  Atomics.store(place, 1, thread);
  Atomics.store(place, 0, starting);
  let run: Run;
  try {
    run = await start(batch);
  } catch (noStart) {
    return { noStart };
  }
  const begin = stopwatch();
  const inputs: readonly unknown[] = v8.deserialize(batch.inputs);
  const outcomes: Outcome<unknown>[] = [];
  for (const [index, input] of inputs.entries()) {
    Atomics.store(place, 0, index);
    outcomes.push(await attempt(() => run(input)));
  }
  const serialized = await serialize(outcomes);
  Atomics.store(place, 0, inputs.length);
  return { outcomes: serialized, milliseconds: stopwatch() - begin };
}

async function start(batch: Batch): Promise<Run> {
  const known = started.get(batch.module);
  if (known?.digest === batch.digest) return known.run;
  const module: { start: Start<unknown, unknown, unknown> } = await import(batch.module);
  const run = module.start(v8.deserialize(new Uint8Array(batch.context).slice()));
  started.set(batch.module, { digest: batch.digest, run });
  return run;
}

async function attempt<O>(make: () => O | Promise<O>): Promise<Outcome<O>> {
  try {
    return { ok: true, value: await make() };
  } catch (cause) {
    return brokenDown('crash', cause);
  }
}

/** A value that cannot be cloned becomes a crash of its own input. */
async function serialize(outcomes: readonly Outcome<unknown>[]): Promise<Uint8Array> {
  try {
    return v8.serialize(outcomes);
  } catch {
    const sound = outcomes.map((outcome) => attempt(() => v8.serialize(outcome)));
    const checked = (await Promise.all(sound)).map((proof, index) => (proof.ok ? outcomes[index] : proof));
    return v8.serialize(checked);
  }
}
