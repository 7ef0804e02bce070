import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { closeFile, openFile, readAt, writeAt } from '../base/files.ts';
import type { PackState, Piece } from './manifest.ts';
import { readIndex, writeIndex } from './pack-index.ts';

const writeTogether = 1 << 20;
const readTogether = 1 << 20;
const mostIndexes = 16;

/**
 * Values as bytes under string keys, one after another in a file that only grows. What a commit named never changes
 * until the pack is written anew, so any number of threads and processes may read it. A value that is torn or changed
 * on the disk is missing. A write that fails is told at the commit; until then what was put is kept in memory.
 */
export class Pack {
  readonly #folder: string;
  readonly #name: string;
  #state: PackState;
  #places: Map<string, Piece> | null = null;
  #handle: number | null = null;
  #writable = false;
  /** By place. After a write that failed they stay here. */
  readonly #pending = new Map<number, Uint8Array>();
  #pendingSize = 0;
  #flushed: number;
  #dead: number;
  readonly #changed = new Set<string>();
  #failure: unknown = null;

  constructor(folder: string, name: string, state: PackState | null) {
    this.#folder = folder;
    this.#name = name;
    this.#state = state ?? emptyPack(name);
    this.#flushed = this.#state.length;
    this.#dead = this.#state.dead;
  }

  get(key: string): Buffer | null {
    const place = this.#load().get(key);
    if (place === undefined) return null;
    const pending = this.#pending.get(place.at);
    return pending === undefined ? checked(this.#read(place.at, place.size), place) : copy(pending, place);
  }

  keys(): readonly string[] {
    return [...this.#load().keys()];
  }

  /** Every value that is whole, in the order in which they lie in the file. */
  *entries(): Generator<readonly [string, Buffer]> {
    const places = [...this.#load()].sort(([, a], [, b]) => a.at - b.at);
    let window: Buffer = Buffer.alloc(0);
    let windowAt = 0;
    for (const [key, place] of places) {
      const pending = this.#pending.get(place.at);
      if (pending !== undefined) {
        yield [key, copy(pending, place)];
        continue;
      }
      if (place.at < windowAt || place.at + place.size > windowAt + window.length) {
        window = this.#read(place.at, Math.max(place.size, readTogether));
        windowAt = place.at;
      }
      const start = place.at - windowAt;
      const bytes = checked(window.subarray(start, start + place.size), place);
      if (bytes !== null) yield [key, bytes];
    }
  }

  put(key: string, bytes: Uint8Array): void {
    const places = this.#load();
    this.#dead += places.get(key)?.size ?? 0;
    places.set(key, this.#append(bytes));
    this.#changed.add(key);
    if (this.#pendingSize >= writeTogether) this.#flush();
  }

  remove(key: string): void {
    const place = this.#load().get(key);
    if (place === undefined) return;
    this.#dead += place.size;
    this.#load().delete(key);
    this.#changed.add(key);
  }

  /** The state to be named in the manifest; the same as before when nothing changed. Throws when a write failed. */
  commit(): PackState {
    if (this.#changed.size === 0) return this.#state;
    if (this.#dead > Math.max(this.#flushed + this.#pendingSize - this.#dead, writeTogether)) this.#rewrite();
    const places = this.#load();
    const all = this.#state.indexes.length >= mostIndexes;
    const index = this.#append(writeIndex(places, all ? new Set(places.keys()) : this.#changed));
    this.#flush();
    if (this.#failure !== null) throw this.#failure;
    this.#changed.clear();
    if (all) for (const old of this.#state.indexes) this.#dead += old.size;
    const indexes = all ? [index] : [...this.#state.indexes, index];
    this.#state = { file: this.#state.file, length: this.#flushed, dead: this.#dead, indexes };
    return this.#state;
  }

  close(): void {
    if (this.#handle !== null) closeFile(this.#handle);
    this.#handle = null;
    this.#writable = false;
  }

  /** The places of all values. An index that is torn or changed on the disk makes the whole pack empty. */
  #load(): Map<string, Piece> {
    if (this.#places !== null) return this.#places;
    this.#places = new Map();
    for (const piece of this.#state.indexes) {
      const bytes = checked(this.#read(piece.at, piece.size), piece);
      if (bytes === null) {
        this.#restart();
        this.#places = new Map();
        break;
      }
      readIndex(bytes, this.#places);
    }
    return this.#places;
  }

  /** Moves all values to a new file, leaving the dead behind. */
  #rewrite(): void {
    const values = [...this.entries()];
    this.#restart();
    this.#places = new Map();
    for (const [key, bytes] of values) this.put(key, bytes);
  }

  #restart(): void {
    this.close();
    this.#state = emptyPack(this.#name);
    this.#flushed = 0;
    this.#dead = 0;
    this.#pending.clear();
    this.#pendingSize = 0;
  }

  #read(position: number, length: number): Buffer {
    try {
      this.#handle ??= openFile(path.join(this.#folder, this.#state.file), 'read');
      return readAt(this.#handle, position, length);
    } catch {
      return Buffer.alloc(0);
    }
  }

  #append(bytes: Uint8Array): Piece {
    const piece = { at: this.#flushed + this.#pendingSize, size: bytes.length, sum: crc32(bytes) };
    this.#pending.set(piece.at, bytes);
    this.#pendingSize += bytes.length;
    return piece;
  }

  #flush(): void {
    if (this.#pendingSize === 0 || this.#failure !== null) return;
    try {
      if (!this.#writable) this.close();
      this.#handle ??= openFile(path.join(this.#folder, this.#state.file), 'write');
      this.#writable = true;
      writeAt(this.#handle, this.#flushed, Buffer.concat([...this.#pending.values()]));
    } catch (cause) {
      this.#failure = cause;
      return;
    }
    this.#flushed += this.#pendingSize;
    this.#pending.clear();
    this.#pendingSize = 0;
  }
}

function emptyPack(name: string): PackState {
  return { file: `${name}-${randomBytes(6).toString('hex')}.pack`, length: 0, dead: 0, indexes: [] };
}

/** What waits at a place; an empty value shares its place with the next one. */
function copy(pending: Uint8Array, { size }: Piece): Buffer {
  return Buffer.from(pending.subarray(0, size));
}

function checked(bytes: Buffer, place: Piece): Buffer | null {
  return bytes.length === place.size && crc32(bytes) === place.sum ? bytes : null;
}
