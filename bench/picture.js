import { crc32, deflateSync } from 'node:zlib';

/**
 * A drawn landscape as a PNG of 1200 × 800: sky, hills and a sun whose place follows `number`.
 * @param {number} number
 */
export function drawPicture(number) {
  const [width, height] = [1200, 800];
  const pixels = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const hill = 480 + 90 * Math.sin(x / (140 + number * 23) + number) + 40 * Math.sin(x / 61 + number * 2);
      const sun = Math.hypot(x - 200 - number * 130, y - 190) < 80;
      const colour =
        y > hill ? [40 + y / 16, 110 + number * 9, 60] : sun ? [255, 214, 120] : [120 + y / 5, 190, 235];
      pixels.set(colour.map(Math.round), y * (width * 3 + 1) + 1 + x * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)]);
}
