/** Bytes that grow: numbers of seven bits a byte, and texts with their length. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  number(value: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#grow(5);
    const bytes = this.#bytes;
    let left = value;
    let at = this.#length;
    while (left > 127) {
      bytes[at++] = (left & 127) | 128;
      left >>>= 7;
    }
    bytes[at++] = left;
    this.#length = at;
  }

  text(value: string): void {
    const size = Buffer.byteLength(value);
    this.number(size);
    this.#grow(size);
    this.#length += this.#bytes.write(value, this.#length);
  }

  /** A copy of what was written from a place on. */
  bytesFrom(place: number, end: number = this.#length): Uint8Array {
    return Uint8Array.prototype.slice.call(this.#bytes, place, end);
  }

  #grow(size: number): void {
    const wanted = this.#length + size;
    if (wanted <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(wanted, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
