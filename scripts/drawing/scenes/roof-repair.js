// @ts-check

import { bending } from '../bending.js';
import { fade, group, mix, n, page, poly, rect, stroke, times } from '../canvas.js';
import { cloud, ground, light, ridge, sky } from '../land.js';
import { hedge, palm } from '../plants.js';
import { standing } from '../standing.js';

/** Soldiers and neighbours put a roof back after the storm. */
export function roofRepair() {
  const worker = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ h,
    /** @type {boolean} */ flip,
    /** @type {string} */ shirt,
  ) =>
    group(
      { x, y, flip },
      bending(0, 0, h, { shirt, trousers: '#4d6640' }),
      stroke(
        [
          [h * 0.39, -h * 0.17],
          [h * 0.5, -h * 0.3],
        ],
        '#8a6238',
        h * 0.03,
      ),
      rect(h * 0.45, -h * 0.36, h * 0.12, h * 0.07, '#7d858a', {
        transform: `rotate(40 ${n(h * 0.5)} ${n(-h * 0.32)})`,
      }),
    );
  return page(
    1600,
    900,
    sky(1600, 520, 'morning'),
    cloud(240, 150, 150, '#e9ecea', 0.9),
    cloud(820, 110, 180, '#e9ecea', 0.8),
    cloud(1380, 170, 150, '#e9ecea', 0.85),
    ridge({ width: 1600, foot: 510, height: 220, seed: 91, colour: '#7397a0' }),
    hedge(-10, 1610, 524, 24, 5, '#5b8f6a'),
    palm(110, 620, 430, 0.3),
    palm(1500, 600, 400, 0.28),
    group({ x: 1330, y: 640, turn: 74 }, palm(0, 0, 260, 0.05, '#6d8a5a')),
    ground(
      [
        [0, 560],
        [500, 548],
        [1100, 566],
        [1600, 552],
      ],
      1600,
      900,
      fade(['#b7b37a', '#a68e5e']),
    ),
    rect(330, 450, 940, 330, fade(['#e0cda4', '#f0dfba'])),
    ...times(5, (i) => rect(330 + i * 227, 450, 30, 330, '#fbf0d2')),
    rect(400, 520, 120, 130, '#3f6f78'),
    rect(457, 520, 6, 130, '#dfe9e4'),
    rect(720, 530, 150, 250, '#5d7f6a'),
    rect(793, 530, 5, 250, '#3f5a4a'),
    rect(1070, 520, 120, 130, '#3f6f78'),
    rect(1127, 520, 6, 130, '#dfe9e4'),
    rect(310, 768, 980, 20, '#bda67c'),
    poly(
      [
        [270, 460],
        [430, 250],
        [1180, 250],
        [1330, 460],
      ],
      '#5d4432',
    ),
    ...times(13, (i) =>
      stroke(
        [
          [450 + i * 58, 254],
          [290 + i * 84, 458],
        ],
        '#a57c4e',
        9,
      ),
    ),
    ...times(5, (i) =>
      stroke(
        [
          [420 - i * 36, 270 + i * 44],
          [1190 + i * 33, 270 + i * 44],
        ],
        '#b98a55',
        7,
      ),
    ),
    poly(
      [
        [270, 462],
        [430, 248],
        [760, 248],
        [720, 462],
      ],
      fade(['#c9694a', '#a84f36']),
    ),
    ...times(9, (i) =>
      stroke(
        [
          [416 - i * 17, 268 + i * 22],
          [756 - i * 4, 268 + i * 22],
        ],
        '#7a3424',
        3,
        { 'stroke-opacity': 0.6 },
      ),
    ),
    poly(
      [
        [1010, 462],
        [1000, 370],
        [1265, 370],
        [1330, 462],
      ],
      fade(['#c9694a', '#a84f36']),
    ),
    ...times(4, (i) =>
      stroke(
        [
          [1002 + i * 2, 390 + i * 20],
          [1279 + i * 14, 390 + i * 20],
        ],
        '#7a3424',
        3,
        { 'stroke-opacity': 0.6 },
      ),
    ),
    rect(260, 454, 1080, 16, '#8a5a38', { rx: 5 }),
    rect(420, 238, 350, 18, '#8a3d2a', { rx: 6 }),
    worker(660, 330, 190, false, '#5c7d4a'),
    worker(980, 400, 190, true, '#5c7d4a'),
    worker(540, 400, 180, false, '#5f86a8'),
    standing({
      x: 840,
      y: 330,
      h: 200,
      shirt: '#5c7d4a',
      trousers: '#4d6640',
      hat: 'cap',
      hatColour: '#4d6640',
      left: [30, 60],
      right: [50, 90],
    }),
    stroke(
      [
        [1190, 800],
        [1120, 440],
      ],
      '#a57c4e',
      11,
    ),
    stroke(
      [
        [1260, 800],
        [1180, 440],
      ],
      '#a57c4e',
      11,
    ),
    ...times(9, (i) =>
      stroke(
        [
          [1183 - i * 7.6, 762 - i * 38],
          [1251 - i * 8.6, 762 - i * 38],
        ],
        '#a57c4e',
        8,
      ),
    ),
    standing({
      x: 1186,
      y: 700,
      h: 220,
      shirt: '#5c7d4a',
      trousers: '#4d6640',
      hat: 'cap',
      hatColour: '#4d6640',
      back: true,
      left: [150, 172],
      right: [150, 172],
    }),
    rect(1148, 474, 76, 18, '#c9694a', { rx: 4 }),
    rect(1148, 456, 76, 18, '#b95b3e', { rx: 4 }),
    ...times(5, (r) =>
      times(5 - r, (i) =>
        rect(420 + i * 46 + r * 23, 850 - r * 20, 42, 18, mix('#c9694a', '#7a3424', ((i + r) % 3) * 0.2), {
          rx: 3,
        }),
      ).join(''),
    ),
    standing({
      x: 290,
      y: 860,
      h: 300,
      shirt: '#b24d6a',
      trousers: '#3b4454',
      hat: 'cone',
      cut: 'long',
      left: [10, 10],
      right: [40, 80],
    }),
    standing({
      x: 760,
      y: 866,
      h: 300,
      shirt: '#6f8fa6',
      trousers: '#4a4038',
      left: [40, 60],
      right: [12, 10],
      stride: 0.4,
      hair: '#a9a6a0',
    }),
    rect(380, 640, 60, 16, '#c9694a', { rx: 3, opacity: 0 }),
    light(1600, 900, 500, 120),
  );
}
