import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { closeFile, openFile, readAt, writeAt } from '../base/files/handles.ts';
import type { Extent, HeapState } from './store-index.ts';

const writeTogether = 1 << 20;
const readTogether = 1 << 20;

/** Where a thread finds bytes: in a file, or here when they stand in none yet. */
export type PieceSource = { readonly file: string; readonly piece: Extent } | { readonly bytes: Uint8Array };

/**
 * Bytes one after another in a file that only grows; whoever puts them keeps the pieces that say where they lie. What a
 * commit named never changes, so any number of threads and processes may read it. Bytes that are torn or changed on the
 * disk are missing. A write that fails is told at the commit; until then what was put is kept in memory.
 */
export class Heap {
  readonly #folder: string;
  readonly #name: string;
  #committed: HeapState | null;
  #file: string;
  #handle: number | null = null;
  #writable = false;
  /** By place. After a write that failed they stay here. */
  readonly #pending = new Map<number, Uint8Array>();
  #pendingSize = 0;
  #flushed: number;
  #dead: number;
  #failure: unknown = null;
  #window: Buffer = Buffer.alloc(0);
  #windowAt = 0;

  /** In the `folder`; null keeps everything in memory. */
  constructor(folder: string | null, name: string, state: HeapState | null) {
    this.#folder = folder ?? '';
    this.#name = name;
    this.#committed = state;
    this.#file = state?.file ?? newFile(name);
    this.#flushed = state?.length ?? 0;
    this.#dead = state?.dead ?? 0;
    if (folder === null) this.#failure = new Error('What is kept in memory cannot be committed.');
  }

  put(bytes: Uint8Array): Extent {
    const piece = { at: this.#flushed + this.#pendingSize, size: bytes.length, sum: crc32(bytes) };
    this.#pending.set(piece.at, bytes);
    this.#pendingSize += bytes.length;
    if (this.#pendingSize >= writeTogether) this.flush();
    return piece;
  }

  get(piece: Extent): Buffer | null {
    const pending = this.#pending.get(piece.at);
    return pending === undefined ? checked(this.#read(piece.at, piece.size), piece) : copy(pending, piece);
  }

  /** The same, quicker when pieces are asked for in the order in which they lie; valid until the next call. */
  next(piece: Extent): Buffer | null {
    const pending = this.#pending.get(piece.at);
    if (pending !== undefined) return copy(pending, piece);
    if (piece.at < this.#windowAt || piece.at + piece.size > this.#windowAt + this.#window.length) {
      this.#window = this.#read(piece.at, Math.max(piece.size, readTogether));
      this.#windowAt = piece.at;
    }
    const start = piece.at - this.#windowAt;
    return checked(this.#window.subarray(start, start + piece.size), piece);
  }

  /** Where another thread finds the piece: it does not change before the heap is renewed. */
  source(piece: Extent): PieceSource {
    const pending = this.#pending.get(piece.at);
    if (pending !== undefined) this.flush();
    return pending === undefined || this.#failure === null
      ? { file: path.join(this.#folder, this.#file), piece }
      : { bytes: copy(pending, piece) };
  }

  /** Nobody needs the piece any more. */
  remove(piece: Extent): void {
    this.#dead += piece.size;
  }

  /** Whether more than half of it is needed by nobody. */
  isWasteful(): boolean {
    const size = this.#flushed + this.#pendingSize;
    return this.#dead > Math.max(size - this.#dead, writeTogether);
  }

  /** Moves the pieces to a new file and leaves all else behind. Comes back with where each lies now, null where it is lost. */
  renew(pieces: readonly Extent[]): (Extent | null)[] {
    const next = new Heap(this.#folder, this.#name, null);
    const moved = pieces.map((piece) => {
      const bytes = this.next(piece);
      return bytes === null ? null : next.put(Buffer.from(bytes));
    });
    next.flush();
    next.close();
    this.restart();
    this.#file = next.#file;
    this.#flushed = next.#flushed;
    this.#failure = next.#failure;
    for (const [at, bytes] of next.#pending) this.#pending.set(at, bytes);
    this.#pendingSize = next.#pendingSize;
    return moved;
  }

  /** Begins a new file, in which nothing is. */
  restart(): void {
    this.close();
    this.#file = newFile(this.#name);
    this.#flushed = 0;
    this.#dead = 0;
    this.#pending.clear();
    this.#pendingSize = 0;
    this.#window = Buffer.alloc(0);
  }

  /** The state to be named in the manifest; the same as before when nothing changed. Throws when a write failed. */
  commit(): HeapState | null {
    this.flush();
    if (this.#failure !== null) throw this.#failure;
    const now = { file: this.#file, length: this.#flushed, dead: this.#dead };
    const { length, dead } = this.#committed ?? { length: 0, dead: 0 };
    if (length !== now.length || dead !== now.dead) this.#committed = now;
    return this.#committed;
  }

  flush(): void {
    if (this.#pendingSize === 0 || this.#failure !== null) return;
    try {
      if (!this.#writable) this.close();
      this.#handle ??= openFile(path.join(this.#folder, this.#file), 'write');
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

  close(): void {
    if (this.#handle !== null) closeFile(this.#handle);
    this.#handle = null;
    this.#writable = false;
  }

  #read(position: number, length: number): Buffer {
    try {
      this.#handle ??= openFile(path.join(this.#folder, this.#file), 'read');
      return readAt(this.#handle, position, length);
    } catch {
      return Buffer.alloc(0);
    }
  }
}

/** What `Heap.source` names, read in any thread; null when it is torn or changed. */
export function readSource(source: PieceSource): Uint8Array | null {
  if ('bytes' in source) return source.bytes;
  const { file, piece } = source;
  try {
    return checked(readAt(handleOf(file), piece.at, piece.size), piece);
  } catch {
    return null;
  }
}

/** The files that are read now stay open: a thread asks for thousands of pieces of a few of them. */
const opened = new Map<string, number>();
const mostOpened = 4;

function handleOf(file: string): number {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const [oldest] = opened.size < mostOpened ? [] : opened;
  if (oldest !== undefined) {
    opened.delete(oldest[0]);
    closeFile(oldest[1]);
  }
  const handle = openFile(file, 'read');
  opened.set(file, handle);
  return handle;
}

function newFile(name: string): string {
  return `${name}-${randomBytes(6).toString('hex')}.pack`;
}

/** What waits at a place; an empty value shares its place with the next one. */
function copy(pending: Uint8Array, { size }: Extent): Buffer {
  return Buffer.from(pending.subarray(0, size));
}

function checked(bytes: Buffer, piece: Extent): Buffer | null {
  return bytes.length === piece.size && crc32(bytes) === piece.sum ? bytes : null;
}
