// @ts-check

import { boat } from '../boats.js';
import { house } from '../buildings.js';
import { disc, fade, group, n, oval, page, path, poly, rect, stroke, times } from '../canvas.js';
import { cloud, light, sky, sun } from '../land.js';
import { hedge, tree } from '../plants.js';
import { standing } from '../standing.js';

/** Shrimp ponds on the sand, paddle wheels turning. */
export function shrimpPonds() {
  const pond = (/** @type {readonly (readonly [number, number])[]} */ q) =>
    poly(q, fade(['#7fc0c0', '#2f7f8c']), {
      stroke: '#33383c',
      'stroke-width': 9,
      'stroke-linejoin': 'round',
    });
  const wheel = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ s) =>
    group(
      { x, y, scale: s },
      oval(0, 16, 130, 26, '#ffffff', { opacity: 0.35 }),
      rect(-84, -6, 168, 18, '#3a4a58', { rx: 9 }),
      rect(-18, -34, 36, 30, '#2e6f95', { rx: 6 }),
      ...[-60, 60].map((dx) =>
        group(
          { x: dx, y: -12 },
          ...times(8, (i) =>
            stroke(
              [
                [0, 0],
                [Math.cos(i * 0.785) * 30, Math.sin(i * 0.785) * 30],
              ],
              '#f0b53a',
              6,
            ),
          ),
          disc(0, 0, 8, '#8a5a20'),
          ...times(9, (i) =>
            path(
              `M${n(-6 + i * 2)} -20q${n((i - 4) * 9)} ${n(-46 - (i % 3) * 10)} ${n((i - 4) * 18)} 16`,
              'none',
              { stroke: '#ffffff', 'stroke-width': 3.4, 'stroke-opacity': 0.7, 'stroke-linecap': 'round' },
            ),
          ),
        ),
      ),
    );
  return page(
    1600,
    900,
    sky(1600, 420, 'noon'),
    sun(1310, 140, 42),
    cloud(360, 120, 120),
    cloud(860, 150, 90),
    rect(0, 340, 1600, 90, fade(['#3f8fa6', '#6fb3b8'])),
    ...times(10, (i) =>
      stroke(
        [
          [i * 170, 366 + (i % 4) * 12],
          [i * 170 + 80, 366 + (i % 4) * 12],
        ],
        '#ffffff',
        3,
        { 'stroke-opacity': 0.55 },
      ),
    ),
    boat(420, 384, 90, { hull: '#8a3d32' }),
    boat(1010, 376, 70),
    path('M0 424Q400 408 800 426T1600 416V520H0Z', '#f0dcae'),
    hedge(-10, 560, 446, 20, 7, '#5d8f6a'),
    ...times(7, (i) => tree(60 + i * 84, 452, 96 + (i % 3) * 16, i, '#5b8f68')),
    house(1240, 470, 130, { wall: '#dfe7e4', roof: '#4f7f96' }),
    rect(1400, 392, 16, 80, '#8d9498'),
    rect(1376, 360, 64, 42, '#3f6f9a', { rx: 8 }),
    rect(0, 450, 1600, 450, fade(['#efd9a6', '#dbb878'])),
    pond([
      [150, 486],
      [560, 486],
      [500, 580],
      [20, 580],
    ]),
    pond([
      [660, 486],
      [1060, 486],
      [1130, 580],
      [630, 580],
    ]),
    pond([
      [1160, 486],
      [1560, 486],
      [1720, 580],
      [1240, 580],
    ]),
    pond([
      [-60, 640],
      [560, 640],
      [500, 940],
      [-300, 940],
    ]),
    pond([
      [690, 640],
      [1290, 640],
      [1520, 940],
      [650, 940],
    ]),
    ...[
      [300, 530, 0.5],
      [860, 530, 0.5],
      [1400, 530, 0.5],
      [260, 740, 1.15],
      [980, 720, 1.1],
      [1080, 842, 1.3],
    ].map(([x = 0, y = 0, s = 1]) => wheel(x, y, s)),
    standing({
      x: 600,
      y: 806,
      h: 310,
      hat: 'cone',
      shirt: '#c0634f',
      trousers: '#4a4038',
      left: [10, 12],
      right: [60, 96],
    }),
    stroke(
      [
        [704, 628],
        [840, 612],
      ],
      '#8a6238',
      7,
    ),
    oval(868, 616, 36, 18, '#f4f1e4', { stroke: '#7a6a4c', 'stroke-width': 4 }),
    ...times(5, (i) =>
      path(`M${848 + i * 9} ${614 + (i % 2) * 6}q5 -7 10 0`, 'none', {
        stroke: '#e07a54',
        'stroke-width': 4,
        'stroke-linecap': 'round',
      }),
    ),
    standing({ x: 1420, y: 640, h: 170, hat: 'cap', shirt: '#f4efe3', left: [30, 80], right: [30, 80] }),
    light(1600, 900, 1310, 140),
  );
}
