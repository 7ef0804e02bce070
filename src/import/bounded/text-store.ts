/**
 * Texts one behind the other, outside the heap: what lies there is neither looked through nor counted when memory is cleared
 * away, so that holding many of them lets no more rubbish gather beside them.
 */
interface TextStore {
  /** Gives the place at which it is read. */
  readonly add: (text: string) => number;
  readonly read: (place: number) => string;
  /** Puts another text of as many bytes at its place; says whether it has. */
  readonly replace: (place: number, text: string) => boolean;
}

export function textStore(): TextStore {
  const chunks: Buffer[] = [];
  let free = chunkBytes;
  const lengthBytes = 4;

  const found = (place: number) => {
    const chunk = chunks[Math.floor(place / chunkBytes)] as Buffer;
    const at = place % chunkBytes;
    return { chunk, from: at + lengthBytes, to: at + lengthBytes + chunk.readUInt32LE(at) };
  };
  return {
    add: (text) => {
      const bytes = Buffer.byteLength(text);
      if (free + lengthBytes + bytes > chunkBytes) {
        chunks.push(Buffer.allocUnsafeSlow(Math.max(chunkBytes, lengthBytes + bytes)));
        free = 0;
      }
      const chunk = chunks.at(-1) as Buffer;
      const place = (chunks.length - 1) * chunkBytes + free;
      chunk.writeUInt32LE(bytes, free);
      chunk.write(text, free + lengthBytes);
      free += lengthBytes + bytes;
      return place;
    },
    read: (place) => {
      const { chunk, from, to } = found(place);
      return chunk.toString('utf8', from, to);
    },
    replace: (place, text) => {
      const { chunk, from, to } = found(place);
      const fits = Buffer.byteLength(text) === to - from;
      if (fits) chunk.write(text, from);
      return fits;
    },
  };
}

const chunkBytes = 1_048_576;
