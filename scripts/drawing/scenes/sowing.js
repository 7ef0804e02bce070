// @ts-check

import { bending } from '../bending.js';
import { house } from '../buildings.js';
import { disc, oval, page, path, stroke, times } from '../canvas.js';
import { cloud, fields, light, ridge, sky, sun, tufts } from '../land.js';
import { hedge, palm } from '../plants.js';
import { standing } from '../standing.js';

/** Sowing and transplanting in December, water on the fields. */
export function sowing() {
  const mirror = times(5, (i) =>
    stroke(
      [
        [80 + i * 330, 560 + i * 60],
        [300 + i * 330, 560 + i * 60],
      ],
      '#ffffff',
      4,
      { 'stroke-opacity': 0.4 },
    ),
  );
  return page(
    1600,
    900,
    sky(1600, 440, 'dawn'),
    sun(520, 380, 60, '#fff0c0'),
    cloud(1150, 140, 130, '#fff3df', 0.7),
    cloud(220, 170, 80, '#fff3df', 0.6),
    ridge({ width: 1600, foot: 430, height: 230, seed: 27, colour: '#7a86a2', haze: '#f6cf9f' }),
    ridge({ width: 1600, foot: 436, height: 110, seed: 31, colour: '#5f7f86', haze: '#f6cf9f' }),
    hedge(-10, 1610, 440, 14, 2, '#4c7060'),
    ...[90, 1010, 1190, 1440].map((x, i) => palm(x, 452, 120 + (i % 2) * 30, i % 2 ? -0.12 : 0.1, '#35604c')),
    house(1290, 446, 92),
    house(1100, 448, 76, { wall: '#e8e2cf' }),
    fields({
      width: 1600,
      top: 444,
      bottom: 900,
      colours: ['#b9c9c0', '#d9c9a6', '#a8bdb6', '#e2c9a0', '#93b08f', '#c9d2bb'],
      seed: 77,
      far: 0.34,
      rows: 7,
      dyke: '#7a6138',
    }),
    ...mirror,
    oval(520, 520, 240, 18, '#fff0c0', { opacity: 0.5 }),
    tufts({ x: 0, y: 690, width: 1600, rows: 6, columns: 46, gap: 40, colour: '#5c9448', size: 36, seed: 8 }),
    ...[
      [330, 690, 168, '#b24d6a'],
      [520, 730, 186, '#3f7f96'],
      [740, 700, 172, '#7a5c86'],
      [960, 745, 196, '#c0634f'],
      [1190, 705, 174, '#4f8a5c'],
    ].map(([x, y, h, c], i) =>
      bending(Number(x), Number(y), Number(h), { shirt: String(c), flip: i % 2 === 1, hold: '' }),
    ),
    standing({
      x: 1420,
      y: 800,
      h: 270,
      hat: 'cone',
      shirt: '#4d6f8f',
      trousers: '#4a4038',
      left: [60, 100],
      right: [14, 30],
      stride: 0.6,
    }),
    path('M1440 640q70 -6 64 60q-40 26 -74 0z', '#c9985a'),
    ...times(18, (i) => disc(1250 + ((i * 47) % 110), 640 + ((i * 31) % 90), 3.4, '#f3dfa4')),
    light(1600, 900, 520, 380, '#ffcf8a'),
  );
}
