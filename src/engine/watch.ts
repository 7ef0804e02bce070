import { processTime, threadTime } from '../base/files/processor-time.ts';

/** Where a thread is with its batch, when it is not at an item's place. */
export const waiting = -2;
export const starting = -1;

/** How many numbers a thread and we share: the place it is at, and the thread's name. */
const progressNumbers = 2;

const ticksPerLimit = 10;
/** How many limits a task may take to start in a thread, and a thread that does nothing at all may be waited for. */
const limitsToStart = 10;
/** How many limits all threads together may work while one of them is at one place, as those do that it has itself. */
const limitsOfAll = 20;
/** The same where the system tells nothing of single threads. */
const limitsOfUnknown = 4;
/** The share of the time in which a process that does anything at all is at work; milliseconds of looking at it. */
const leastWork = 0.05;
const ownWork = 3;

/** One batch under watch. */
interface Watched {
  /** What the thread writes and we read. */
  readonly progress: SharedArrayBuffer;
  /** Fires when the thread worked too long at one place, does nothing there, or never took the batch. */
  readonly signal: AbortSignal;
  place(): number;
  /** Why the signal fired; null when it did not. */
  why(): string | null;
  end(): void;
}

interface Tick {
  /** Processor time of all threads. */
  readonly process: number;
  /** Whether any of them did something since the tick before. */
  readonly works: boolean;
  /** Whether a thread has taken any of the batches. */
  readonly moves: boolean;
  /** How many threads there are. */
  readonly threads: number;
}

/**
 * Notices threads that no longer get on. What an input may take is processor time of its thread, so that neither a busy
 * machine nor one that was asleep is held against it; what must be waited for is counted in ticks of our own thread.
 */
export class Watch {
  readonly #watched = new Map<(tick: Tick) => void, Int32Array>();
  readonly #timeLimit: number;
  readonly #countThreads: () => number;
  #timer: NodeJS.Timeout | undefined;
  #process = 0;

  /** `countThreads` is called at each tick, before the batches are looked at. */
  constructor(timeLimit: number, countThreads: () => number) {
    this.#timeLimit = timeLimit;
    this.#countThreads = countThreads;
  }

  start(): Watched {
    const progress = new SharedArrayBuffer(progressNumbers * Int32Array.BYTES_PER_ELEMENT);
    const numbers = new Int32Array(progress);
    Atomics.store(numbers, 0, waiting);
    const controller = new AbortController();
    let why: string | null = null;
    const judge = judgeOf(numbers, this.#timeLimit);
    const tick = (now: Tick) => {
      why ??= judge(now);
      if (why !== null) controller.abort();
    };
    this.#watched.set(tick, numbers);
    this.#timer ??= setInterval(() => this.#tick(), this.#timeLimit / ticksPerLimit);
    return {
      progress,
      signal: controller.signal,
      place: () => Atomics.load(numbers, 0),
      why: () => why,
      end: () => {
        this.#watched.delete(tick);
        if (this.#watched.size > 0) return;
        clearInterval(this.#timer);
        this.#timer = undefined;
      },
    };
  }

  #tick(): void {
    const threads = this.#countThreads();
    const process = processTime();
    const works = process - this.#process > (leastWork * this.#timeLimit) / ticksPerLimit + ownWork;
    const moves = [...this.#watched.values()].some((numbers) => Atomics.load(numbers, 0) !== waiting);
    this.#process = process;
    for (const tick of this.#watched.keys()) tick({ process, works, moves, threads });
  }
}

/** Says at each tick why a batch must be given up; null as long as there is hope. */
function judgeOf(numbers: Int32Array, timeLimit: number): (tick: Tick) => string | null {
  const tickLength = timeLimit / ticksPerLimit;
  let seen = waiting;
  let ticks = 0;
  let idle = 0;
  let before = { thread: 0, process: 0 };
  let last = 0;
  return ({ process, works, moves, threads }) => {
    const place = Atomics.load(numbers, 0);
    const thread = threadTime(Atomics.load(numbers, 1));
    if (place !== seen || ticks === 0) {
      before = { thread: thread ?? 0, process };
      seen = place;
      ticks = 1;
      idle = 0;
      last = thread ?? 0;
      return null;
    }
    if (place === waiting && moves) ticks = 0;
    ticks += 1;
    const passed = ticks * tickLength;
    const most = timeLimit * (place === starting ? limitsToStart : 1);
    if (place === waiting) {
      const isLost = passed > timeLimit * limitsToStart || (threads === 0 && ticks > 2);
      return isLost ? 'No thread took it.' : null;
    }
    idle = works || (thread ?? 0) > last ? 0 : idle + 1;
    last = thread ?? 0;
    if (idle > ticksPerLimit * limitsToStart) return `It did nothing for ${seconds(idle * tickLength)}.`;
    const ofAll = Math.min(passed, process - before.process);
    const used = thread === null ? ofAll / limitsOfUnknown : thread - before.thread;
    if (used <= most && ofAll <= most * limitsOfAll) return null;
    const busy = passed > 3 * used ? ` The machine was busy: ${seconds(passed)} passed meanwhile.` : '';
    return `It took longer than ${seconds(most)} of processor time.${busy}`;
  };
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} seconds`;
}
