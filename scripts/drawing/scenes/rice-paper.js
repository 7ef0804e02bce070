// @ts-check
import { house } from '../buildings.js';
import { disc, fade, glow, group, oval, page, path, poly, rect, stroke, times } from '../canvas.js';
import { cloud, light, sky, sun } from '../land.js';
import { areca, bamboo, hedge, palm } from '../plants.js';
import { seated } from '../seated.js';
import { standing } from '../standing.js';

/** Rice paper drying on bamboo racks. */
export function ricePaper() {
  const rack = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ w) =>
    group(
      {},
      stroke(
        [
          [x + w * 0.12, y],
          [x + w * 0.02, y + w * 0.34],
        ],
        '#8a6a42',
        w * 0.022,
      ),
      stroke(
        [
          [x + w * 0.88, y],
          [x + w * 0.98, y + w * 0.34],
        ],
        '#8a6a42',
        w * 0.022,
      ),
      poly(
        [
          [x + w * 0.1, y - w * 0.24],
          [x + w * 0.9, y - w * 0.24],
          [x + w, y],
          [x, y],
        ],
        fade(['#caa468', '#b0874b']),
      ),
      ...times(7, (i) =>
        stroke(
          [
            [x + w * (0.1 + 0.1333 * i), y - w * 0.24],
            [x + (w * i) / 6, y],
          ],
          '#8f6b3a',
          2,
        ),
      ),
      ...times(3, (r) =>
        times(6 - (r === 0 ? 0 : 0), (i) => {
          const t = (r + 0.5) / 3;
          const left = x + w * 0.1 * (1 - t);
          const wide = w * (0.8 + 0.2 * t);
          return oval(
            left + (wide * (i + 0.5)) / 6,
            y - w * 0.24 * (1 - t),
            wide * 0.075,
            w * 0.034,
            fade(['#fffaf0', '#f0e2c4']),
            { stroke: '#d8c19a', 'stroke-width': 1.5 },
          );
        }).join(''),
      ),
      rect(x - 3, y - 3, w + 6, w * 0.024, '#9a7342', { rx: 3 }),
    );
  return page(
    1600,
    900,
    sky(1600, 480, 'noon'),
    sun(220, 130, 46),
    cloud(780, 110, 120),
    cloud(1330, 150, 100),
    hedge(-10, 1610, 440, 34, 8, '#4f8a5c'),
    bamboo(1480, 560, 420, 3),
    house(160, 520, 380),
    house(1010, 510, 320, { wall: '#e9dfc6', roof: '#a8503a' }),
    palm(640, 520, 330, 0.1),
    areca(880, 516, 320),
    areca(940, 520, 280),
    areca(100, 530, 320),
    rect(0, 506, 1600, 394, fade(['#ead3a0', '#d2b277'])),
    group(
      { x: 730, y: 560 },
      rect(-70, -70, 140, 76, fade(['#b5683f', '#7d4327']), { rx: 8 }),
      path('M-50 -70Q0 -98 50 -70Z', '#5d4a3c'),
      rect(-26, -36, 52, 42, '#3a2418', { rx: 20 }),
      disc(0, -8, 16, glow(['#ffd27a', '#e8672c/0.6', '#e8672c/0'])),
      ...times(4, (i) =>
        path(`M${-24 + i * 16} -98q-14 -34 4 -56t2 -54`, 'none', {
          stroke: '#ffffff',
          'stroke-width': 7,
          'stroke-opacity': 0.34,
          'stroke-linecap': 'round',
        }),
      ),
    ),
    seated(830, 566, 96, { shirt: '#7a5c86', cut: 'bun', hat: 'cone' }),
    path('M790 566Q788 596 800 604H860Q874 594 870 566Z', '#4a4038'),
    rack(60, 600, 300),
    rack(420, 610, 310),
    rack(900, 606, 320),
    rack(1270, 600, 300),
    rack(-60, 730, 420),
    rack(430, 740, 430),
    rack(1180, 736, 440),
    standing({
      x: 980,
      y: 830,
      h: 330,
      hat: 'cone',
      shirt: '#b24d6a',
      trousers: '#3b4454',
      cut: 'long',
      left: [50, 100],
      right: [50, 100],
      stride: 0.3,
    }),
    group(
      { x: 980, y: 640 },
      poly(
        [
          [-120, -30],
          [120, -30],
          [140, 20],
          [-140, 20],
        ],
        '#b9904f',
      ),
      ...[-88, -30, 30, 88].map((x) =>
        oval(x, -6, 27, 17, '#fffaf0', { stroke: '#d8c19a', 'stroke-width': 1.5 }),
      ),
      rect(-144, 16, 288, 10, '#9a7342', { rx: 4 }),
    ),
    rack(120, 880, 520),
    rack(1130, 890, 520),
    light(1600, 900, 220, 130),
  );
}
