/** Where a thread is with its batch, when it is not at an item's place. */
export const waiting = -2;
export const starting = -1;

const ticksPerLimit = 10;
const limitsToStart = 10;

/** One batch under watch. `progress` is one number that the thread writes and we read: the place it is at. */
export interface Watched {
  readonly progress: SharedArrayBuffer;
  /** Fires when the thread stayed too long at one place. */
  readonly signal: AbortSignal;
  place(): number;
  end(): void;
}

/**
 * Notices threads that no longer move. Time is counted in ticks of our own thread rather than read from a clock, so
 * that a machine that was asleep, or a busy main thread, is not held against an input.
 */
export class Watch {
  readonly #watched = new Set<() => void>();
  readonly #timer: NodeJS.Timeout;

  constructor(timeLimit: number) {
    this.#timer = setInterval(() => {
      for (const tick of this.#watched) tick();
    }, timeLimit / ticksPerLimit);
  }

  start(): Watched {
    const progress = new SharedArrayBuffer(4);
    const place = new Int32Array(progress);
    Atomics.store(place, 0, waiting);
    const controller = new AbortController();
    let seen = waiting;
    let ticks = 0;
    const tick = () => {
      const now = Atomics.load(place, 0);
      ticks = now === seen ? ticks + 1 : 0;
      seen = now;
      if (now === waiting) ticks = 0;
      if (ticks > ticksPerLimit * (now === starting ? limitsToStart : 1)) controller.abort();
    };
    this.#watched.add(tick);
    return {
      progress,
      signal: controller.signal,
      place: () => Atomics.load(place, 0),
      end: () => this.#watched.delete(tick),
    };
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
