import v8 from 'node:v8';
import type { Tinypool } from 'tinypool';
import { type Digest, digestBytes } from '../base/digest.ts';
import type { Item } from './batches.ts';
import { blame } from './blame.ts';
import type { Breakdown, Outcome } from './outcome.ts';
import type { Task } from './task.ts';
import { ThreadEnded } from './thread-ended.ts';
import { starting, type Watch, waiting } from './watch.ts';

/** A task with its context, written once and read by every thread from the same memory. */
export interface PreparedTask {
  readonly name: string;
  readonly module: string;
  readonly context: SharedArrayBuffer;
  /** Names the context by its bytes. */
  readonly digest: Digest;
}

/** What a thread is sent. `inputs` is a list of them, serialized. */
export interface Batch extends PreparedTask {
  readonly progress: SharedArrayBuffer;
  readonly inputs: Uint8Array;
}

/** What a thread sends back: the list of outcomes, serialized, and how long they took; or why the task did not start. */
export type BatchReport =
  | { readonly outcomes: Uint8Array; readonly milliseconds: number }
  | { readonly noStart: unknown };

/** `milliseconds` is null when the thread broke down; `lost` says why it did so before it began. */
interface BatchResult<I, O> {
  readonly done: readonly (readonly [Item<I>, Outcome<O>])[];
  readonly again: readonly (readonly Item<I>[])[];
  readonly alone: readonly Item<I>[];
  readonly milliseconds: number | null;
  readonly lost: Error | null;
}

export interface Threads {
  readonly tinypool: Tinypool;
  readonly watch: Watch;
  /** Also looks out for the end of threads that are new. */
  readonly countThreads: () => number;
  closed: boolean;
}

export function prepare<C, I, O>(task: Task<C, I, O>, context: C): PreparedTask {
  const bytes = v8.serialize(context);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return { name: task.name, module: task.module, context: shared, digest: digestBytes(bytes) };
}

/** One batch through one thread. Rejects when the task cannot start in it, an input cannot be cloned, or on `close`. */
export async function runBatch<I, O>(
  threads: Threads,
  task: PreparedTask,
  items: readonly Item<I>[],
): Promise<BatchResult<I, O>> {
  const inputs = v8.serialize(items.map((item) => item.input));
  const watched = threads.watch.start();
  const batch: Batch = { ...task, progress: watched.progress, inputs };
  const noStart = (cause: unknown) =>
    new Error(`The task ${task.name} could not start: ${messageOf(cause)}`, { cause });
  let report: BatchReport;
  try {
    const work = threads.tinypool.run(batch, { signal: watched.signal, transferList: [inputs.buffer] });
    threads.countThreads();
    report = await work;
  } catch (cause) {
    threads.countThreads();
    if (threads.closed) throw new Error('The pool was closed while it worked.', { cause });
    const late = watched.why();
    const place = watched.place();
    if (place === waiting || (place === starting && cause instanceof ThreadEnded)) {
      return { done: [], again: [items], alone: [], milliseconds: null, lost: noStart(late ?? cause) };
    }
    if (place === starting) throw noStart(late ?? cause);
    const aftermath = blame(items, place, late === null ? breakdownOf(cause) : 'time-limit', late ?? cause);
    return { ...aftermath, milliseconds: null, lost: null };
  } finally {
    watched.end();
  }
  if ('noStart' in report) throw noStart(report.noStart);
  const outcomes: readonly Outcome<O>[] = v8.deserialize(report.outcomes);
  const done = outcomes.flatMap((outcome, place) => {
    const item = items[place];
    return item === undefined ? [] : [[item, outcome] as const];
  });
  return { done, again: [], alone: [], milliseconds: report.milliseconds, lost: null };
}

function breakdownOf(cause: unknown): Breakdown {
  if (!(cause instanceof Error)) return 'crash';
  return 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
