/** A picture in an ICO file: a PNG, or a bitmap as `bitmap` makes it. */
interface IcoPicture {
  readonly across: number;
  readonly bytes: Uint8Array;
}

const head = 6;
const entry = 16;

/** An ICO file of square pictures, none more than 256 pixels across. */
export function toIco(pictures: readonly IcoPicture[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(head + entry * pictures.length));
  table.setUint16(2, 1, true);
  table.setUint16(4, pictures.length, true);
  let at = table.byteLength;
  for (const [index, { across, bytes }] of pictures.entries()) {
    const start = head + entry * index;
    table.setUint8(start, across % 256);
    table.setUint8(start + 1, across % 256);
    table.setUint16(start + 4, 1, true);
    table.setUint16(start + 6, 32, true);
    table.setUint32(start + 8, bytes.length, true);
    table.setUint32(start + 12, at, true);
    at += bytes.length;
  }
  return Buffer.concat([new Uint8Array(table.buffer), ...pictures.map(({ bytes }) => bytes)]);
}

/** Points of red, green, blue and opacity as a bitmap, which needs nothing to make it: from the bottom, blue first, and a mask. */
export function bitmap(across: number, points: Uint8Array): IcoPicture {
  const mask = across * Math.ceil(across / 32) * 4;
  const header = 40;
  const bytes = new Uint8Array(header + points.length + mask);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, header, true);
  view.setInt32(4, across, true);
  view.setInt32(8, across * 2, true);
  view.setUint16(12, 1, true);
  view.setUint16(14, 32, true);
  view.setUint32(20, points.length + mask, true);
  for (let y = 0; y < across; y++) {
    for (let x = 0; x < across; x++) {
      const from = ((across - 1 - y) * across + x) * 4;
      const [red = 0, green = 0, blue = 0, opacity = 0] = points.subarray(from, from + 4);
      bytes.set([blue, green, red, opacity], header + (y * across + x) * 4);
    }
  }
  return { across, bytes };
}
