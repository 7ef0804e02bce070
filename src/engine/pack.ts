import { Heap } from './heap.ts';
import { readIndex, writeIndex } from './pack-index.ts';
import type { Extent, PackState } from './store-index.ts';

const mostIndexes = 16;

/** Values as bytes under string keys: a heap with an index of what lies where in it. */
export class Pack {
  readonly #heap: Heap;
  #state: PackState | null;
  #places: Map<string, Extent> | null = null;
  readonly #changed = new Set<string>();

  constructor(folder: string, name: string, state: PackState | null) {
    this.#heap = new Heap(folder, name, state);
    this.#state = state;
  }

  get(key: string): Buffer | null {
    const place = this.#load().get(key);
    return place === undefined ? null : this.#heap.get(place);
  }

  keys(): readonly string[] {
    return [...this.#load().keys()];
  }

  /** Every value that is whole, in the order in which they lie in the file. */
  *entries(): Generator<readonly [string, Buffer]> {
    for (const [key, place] of [...this.#load()].sort(([, a], [, b]) => a.at - b.at)) {
      const bytes = this.#heap.next(place);
      if (bytes !== null) yield [key, bytes];
    }
  }

  put(key: string, bytes: Uint8Array): void {
    const places = this.#load();
    const before = places.get(key);
    if (before !== undefined) this.#heap.remove(before);
    places.set(key, this.#heap.put(bytes));
    this.#changed.add(key);
  }

  remove(key: string): void {
    const place = this.#load().get(key);
    if (place === undefined) return;
    this.#heap.remove(place);
    this.#load().delete(key);
    this.#changed.add(key);
  }

  /** The state to be named in the manifest; the same as before when nothing changed. Throws when a write failed. */
  commit(): PackState | null {
    if (this.#changed.size === 0) return this.#state;
    if (this.#heap.isWasteful()) this.#rewrite();
    const places = this.#load();
    const before = this.#state?.indexes ?? [];
    const all = before.length >= mostIndexes;
    const index = this.#heap.put(writeIndex(places, all ? new Set(places.keys()) : this.#changed));
    if (all) for (const old of before) this.#heap.remove(old);
    const state = this.#heap.commit();
    this.#changed.clear();
    this.#state = state && { ...state, indexes: all ? [index] : [...before, index] };
    return this.#state;
  }

  close(): void {
    this.#heap.close();
  }

  /** The places of all values. An index that is torn or changed on the disk makes the whole pack empty. */
  #load(): Map<string, Extent> {
    if (this.#places !== null) return this.#places;
    this.#places = new Map();
    for (const piece of this.#state?.indexes ?? []) {
      const bytes = this.#heap.get(piece);
      if (bytes === null) {
        this.#restart();
        break;
      }
      readIndex(bytes, this.#places);
    }
    return this.#places;
  }

  /** Moves all values to a new file, leaving the dead behind. */
  #rewrite(): void {
    const values = Array.from(this.entries(), ([key, bytes]) => [key, Buffer.from(bytes)] as const);
    this.#restart();
    for (const [key, bytes] of values) this.put(key, bytes);
  }

  #restart(): void {
    this.#heap.restart();
    this.#state = null;
    this.#places = new Map();
  }
}
