/**
 * A pool in a process of its own, for code that is not ours. A thread that asks for a hundred megabytes at once when its
 * memory is full ends its whole process, whatever its limits: V8 knows no other way. Then only this process ends, and
 * the inputs that it was at are tried one by one, until the one that does it is known.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { packageFolder } from '../base/package-folder.ts';
import { type Breakdown, brokenDown, type Outcome } from './outcome.ts';
import type { Pool } from './pool.ts';
import type { PoolOptions } from './start-threads.ts';
import type { Task } from './task.ts';

/** What the other process is asked. */
export type HostCommand =
  | { readonly open: PoolOptions }
  | { readonly context: unknown }
  | {
      readonly batch: number;
      readonly task: Task<unknown, unknown, unknown>;
      readonly inputs: readonly unknown[];
    };

/** What it tells: an outcome of a batch by its place in it, or that all are told or why they are not. */
export type HostReport =
  | { readonly batch: number; readonly index: number; readonly outcome: Outcome<unknown> }
  | { readonly batch: number; readonly failed: string | null };

interface Batch {
  readonly tell: (message: HostReport) => void;
  readonly end: (cause: Error) => void;
}

interface Item {
  readonly index: number;
  readonly input: unknown;
}

/** How many inputs are sent at once, and how many times so that the other process need not wait for us. */
const batchSize = 64;
const ahead = 2;

/** No process starts before there is an input. It runs one task at a time. */
export function createPoolApart(options: PoolOptions): Pool {
  const underWay = new Map<number, Batch>();
  let child: ChildProcess | null = null;
  let closed = false;
  let batches = 0;

  const start = (context: unknown) => {
    const made = fork(host, [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child = made;
    made.on('message', (message: HostReport) => underWay.get(message.batch)?.tell(message));
    // That it ended is told below.
    made.on('error', () => {});
    made.once('exit', (_, signal) => {
      child = null;
      const cause = closed ? new Error('The pool was closed while it worked.') : new HostEnded(signal);
      for (const batch of [...underWay.values()]) batch.end(cause);
    });
    ask(made, { open: options });
    ask(made, { context });
    return made;
  };

  /** Resolves with what ended the process before all outcomes were told; null when they were. */
  const send = (to: ChildProcess, task: AnyTask, items: readonly Item[], onDone: OnDone) =>
    new Promise<HostEnded | null>((resolve, reject) => {
      const batch = batches++;
      const leave = (settle: () => void) => {
        underWay.delete(batch);
        settle();
      };
      const tell = (message: HostReport) => {
        if ('index' in message) onDone(message.index, message.outcome);
        else if (message.failed === null) leave(() => resolve(null));
        else throw new Error(message.failed);
      };
      underWay.set(batch, {
        tell: (message) => {
          try {
            tell(message);
          } catch (cause) {
            leave(() => reject(cause));
          }
        },
        end: (cause) => leave(() => (cause instanceof HostEnded ? resolve(cause) : reject(cause))),
      });
      ask(to, { batch, task, inputs: items.map(({ input }) => input) });
    });

  const spread = async (task: AnyTask, context: unknown, inputs: Iterable<unknown>, onDone: OnDone) => {
    const items = numbered(inputs);
    const single: Item[] = [];
    closed = false;
    if (child !== null) ask(child, { context });
    const run = async (some: readonly Item[]) => {
      const left = new Map(some.entries());
      const told: OnDone = (place, outcome) => {
        const item = left.get(place);
        left.delete(place);
        if (item !== undefined) onDone(item.index, outcome);
      };
      const ended = await send(child ?? start(context), task, some, told);
      return { left: [...left.values()], ended };
    };
    let isEmpty = false;
    const lane = async () => {
      while (single.length === 0 && !isEmpty) {
        const some = take(items);
        isEmpty = some.length === 0;
        if (!isEmpty) single.push(...(await run(some)).left);
      }
    };
    while (!isEmpty) {
      const lanes = await Promise.allSettled(Array.from({ length: ahead }, lane));
      for (const result of lanes) if (result.status === 'rejected') throw result.reason;
      for (const item of single.splice(0)) {
        const { left, ended } = await run([item]);
        if (left.length > 0) onDone(item.index, brokenDown(ended?.why ?? 'crash', ended));
      }
    }
  };

  const each: Pool['each'] = (task, context, inputs, onDone) =>
    spread(task, context, inputs, (index, outcome) => onDone(index, outcome as Parameters<typeof onDone>[1]));
  return {
    each,
    run: async <C, I, O>(task: Task<C, I, O>, context: C, inputs: Iterable<I>) => {
      const outcomes: Outcome<O>[] = [];
      await each(task, context, inputs, (index, outcome) => {
        outcomes[index] = outcome;
      });
      return outcomes;
    },
    start: async () => {},
    close: async () => {
      closed = true;
      if (child === null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

type AnyTask = Task<unknown, unknown, unknown>;
type OnDone = (index: number, outcome: Outcome<unknown>) => void;

const host = path.join(packageFolder, 'lib/engine/pool-host.js');

function ask(child: ChildProcess, message: HostCommand): void {
  // What cannot be sent because the process has just ended is tried again like the rest.
  if (child.connected) child.send(message, () => {});
}

function* numbered(inputs: Iterable<unknown>): Generator<Item> {
  let index = 0;
  for (const input of inputs) yield { index: index++, input };
}

function take(items: Generator<Item>): Item[] {
  const some: Item[] = [];
  while (some.length < batchSize) {
    const { value, done } = items.next();
    if (done === true) break;
    some.push(value);
  }
  return some;
}

/** V8 ends a process by SIGABRT when its memory is full, and systems by SIGKILL. */
class HostEnded extends Error {
  readonly why: Breakdown;

  constructor(signal: string | null) {
    super(`The process of the threads ended${signal === null ? '' : ` by ${signal}`}.`);
    this.name = 'HostEnded';
    this.why = signal === 'SIGABRT' || signal === 'SIGKILL' ? 'memory' : 'crash';
  }
}
