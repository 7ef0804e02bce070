import v8 from 'node:v8';
import type { Outcome } from '../../src/engine/outcome.ts';
import type { Pool } from '../../src/engine/pool.ts';
import type { Start } from '../../src/engine/task.ts';

/**
 * A pool that works in the thread of the caller: no threads to start, and a second opinion on those that do. Contexts,
 * inputs and outcomes are cloned on the way as they are between threads. Modules stay loaded, so it is not for sites
 * whose plugins change.
 */
export function insidePool(): Pool {
  const each: Pool['each'] = async (task, context, inputs, onDone) => {
    let run: ReturnType<Start<unknown, unknown, unknown>> | null = null;
    let index = 0;
    for (const input of inputs) {
      run ??= (await load(task.module)).start(clone(context));
      let outcome: Outcome<unknown>;
      try {
        outcome = { ok: true, value: await run(clone(input)) };
      } catch (cause) {
        outcome = { ok: false, why: 'crash', message: String((cause as Error).message), stack: null };
      }
      onDone(index, clone(outcome) as Parameters<typeof onDone>[1]);
      index += 1;
    }
  };
  return {
    each,
    start: async () => {},
    run: () => Promise.reject(new Error('Nobody needs this.')),
    close: async () => {},
  };
}

interface Worker {
  readonly start: Start<unknown, unknown, unknown>;
}

const loaded = new Map<string, Promise<Worker>>();

/** Once for each module: the runner of the tests reads and sends it whole each time that it is imported. */
function load(module: string): Promise<Worker> {
  const known = loaded.get(module) ?? (import(/* @vite-ignore */ module) as Promise<Worker>);
  loaded.set(module, known);
  return known;
}

function clone(value: unknown): unknown {
  return v8.deserialize(v8.serialize(value));
}
