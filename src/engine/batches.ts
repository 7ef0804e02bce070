/** An input on its way, with its place among the inputs. */
export interface Item<I> {
  readonly index: number;
  readonly input: I;
  /** A thread broke down over it. */
  readonly suspected: boolean;
}

/** Long enough that the way to the thread and back hardly counts, short enough that all threads end together. */
const targetMilliseconds = 50;
const largestBatch = 512;

/** Inputs handed out in batches whose size follows the time that an input takes; first those to be tried again. */
export class Batches<I> {
  readonly #inputs: Iterator<I>;
  readonly #again: (readonly Item<I>[])[] = [];
  #ahead: IteratorResult<I>;
  #index = 0;
  #size = 1;

  constructor(inputs: Iterable<I>) {
    this.#inputs = inputs[Symbol.iterator]();
    this.#ahead = this.#inputs.next();
  }

  isEmpty(): boolean {
    return this.#again.length === 0 && this.#ahead.done === true;
  }

  /** Null when all inputs that are left are under way. */
  next(): readonly Item<I>[] | null {
    const again = this.#again.pop();
    if (again !== undefined) return again;
    const items: Item<I>[] = [];
    while (items.length < this.#size && this.#ahead.done !== true) {
      items.push({ index: this.#index++, input: this.#ahead.value, suspected: false });
      this.#ahead = this.#inputs.next();
    }
    return items.length === 0 ? null : items;
  }

  again(batches: readonly (readonly Item<I>[])[]): void {
    this.#again.push(...batches);
  }

  /** Sizes the next batch by one that took so long; it never grows more than fourfold. */
  learn(count: number, milliseconds: number): void {
    const fitting = Math.round((count * targetMilliseconds) / Math.max(milliseconds, 0.01));
    this.#size = Math.max(1, Math.min(fitting, count * 4, largestBatch));
  }
}
