import type { BuildEvent, OnEvent } from './events.ts';

/** Counts what a step has done. */
export interface Progress {
  /** So many more are done. */
  readonly tick: (count: number) => void;
  /** Waits for the work and until the watcher has seen it all; rejects first with what the watcher rejected with. */
  readonly through: (work: Promise<void>) => Promise<void>;
}

/** `stop` is called as soon as the watcher rejects: nobody wants the rest. */
export function startProgress(
  step: BuildEvent['step'],
  total: number,
  onEvent: OnEvent,
  stop: () => void = () => {},
): Progress {
  let done = 0;
  let seen: Promise<void> = Promise.resolve();
  let stopped: { readonly cause: unknown } | null = null;
  return {
    tick: (count) => {
      done += count;
      if (stopped !== null || count === 0) return;
      const event = { type: 'progress', step, done, total } as const;
      seen = Promise.resolve(onEvent(event)).catch((cause: unknown) => {
        stopped ??= { cause };
        stop();
      });
    },
    through: async (work) => {
      const [end] = await Promise.allSettled([work]);
      await seen;
      if (stopped !== null) throw stopped.cause;
      if (end?.status === 'rejected') throw end.reason;
    },
  };
}
