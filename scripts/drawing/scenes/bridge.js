// @ts-check

import { boat } from '../boats.js';
import { disc, fade, glow, group, oval, page, path, poly, rect, stroke, times } from '../canvas.js';
import { head } from '../head.js';
import { cloud, glitter, light, ridge, sky, sun, water } from '../land.js';
import * as p from '../palette.js';
import { bamboo, hedge, palm } from '../plants.js';
import { standing } from '../standing.js';

/** The bridge over the river at sunset. */
export function bridge() {
  const piers = [190, 470, 750, 1030, 1310, 1590];
  return page(
    1600,
    900,
    sky(1600, 520, 'dusk'),
    sun(420, 430, 74, '#ffe1a0'),
    cloud(980, 150, 130, '#f7b98b', 0.5),
    cloud(1330, 220, 90, '#f7b98b', 0.45),
    cloud(180, 190, 80, '#f7b98b', 0.4),
    ridge({ width: 1600, foot: 520, height: 260, seed: 33, colour: '#58557f', haze: '#e99a6b' }),
    ridge({ width: 1600, foot: 526, height: 130, seed: 38, colour: '#44507a', haze: '#d98a6b' }),
    hedge(-10, 1610, 530, 20, 12, '#2f4a4d'),
    water({
      width: 1600,
      top: 524,
      bottom: 900,
      colours: ['#f0a868', '#b5697a@30', '#4a4f86@75', '#2c3566'],
      seed: 8,
      count: 60,
      light: '#ffd9a8',
    }),
    glitter(420, 530, 860, 170, '#ffe2a4', 3, 30),
    ...piers.map((x) =>
      group(
        {},
        rect(x - 22, 470, 44, 200, fade(['#8f8aa0', '#5d5b78'], { x: 1 })),
        rect(x - 44, 452, 88, 26, '#9a95aa', { rx: 4 }),
        poly(
          [
            [x - 34, 660],
            [x + 34, 660],
            [x + 48, 690],
            [x - 48, 690],
          ],
          '#4d4c69',
        ),
        oval(x, 694, 70, 8, '#262c55', { opacity: 0.5 }),
        rect(x - 20, 694, 40, 120, '#262c55', { opacity: 0.22 }),
      ),
    ),
    rect(-10, 426, 1620, 32, fade(['#b9b2bd', '#827d97'])),
    rect(-10, 418, 1620, 9, '#d3cbcf'),
    rect(-10, 376, 1620, 5, '#cfc6cb'),
    rect(-10, 396, 1620, 4, '#cfc6cb'),
    ...times(54, (i) => rect(i * 30 - 2, 376, 4, 44, '#cfc6cb')),
    ...times(6, (i) =>
      group(
        {},
        stroke(
          [
            [60 + i * 290, 420],
            [60 + i * 290, 262],
            [96 + i * 290, 250],
          ],
          '#3d3c58',
          6,
        ),
        disc(100 + i * 290, 254, 46, glow(['#ffe4a6/0.7', '#ffe4a6/0'])),
        oval(100 + i * 290, 254, 13, 6, '#fff3c8'),
      ),
    ),
    truck(610, 418),
    motorbike(960, 418, '#c0634f'),
    motorbike(1120, 418, '#3f8f96'),
    group({}, standing({ x: 1256, y: 420, h: 78, hat: 'cone', shirt: '#f1e3c8', stride: 0.5 })),
    boat(1180, 790, 170, { hull: '#2c3f66', flip: true }),
    bamboo(60, 900, 420, 4),
    hedge(-40, 260, 900, 60, 5, '#22403f'),
    hedge(1330, 1640, 910, 70, 9, '#22403f'),
    palm(1500, 900, 420, -0.12, '#274b49'),
    light(1600, 900, 420, 430, '#ffb56b'),
  );
}

/** @param {number} x @param {number} y */
function truck(x, y) {
  return group(
    { x, y },
    rect(-96, -80, 130, 62, fade(['#e9dcc0', '#c9b48c'])),
    ...times(4, (i) => rect(-84 + i * 32, -76, 3, 54, '#a08a60')),
    path('M38 -20V-64Q38 -72 46 -72H74Q84 -72 90 -56L98 -38V-20Z', '#2f7477'),
    path('M60 -64H74L86 -44H60Z', '#cfe6ea'),
    rect(-100, -22, 200, 8, '#3a3a4c'),
    ...[-62, -30, 70].map((w) => disc(w, -13, 14, '#2b2a3a') + disc(w, -13, 6, '#8f8ca0')),
    disc(100, -28, 20, glow(['#fff0bd/0.8', '#fff0bd/0'])),
  );
}

/** @param {number} x @param {number} y @param {string} shirt */
function motorbike(x, y, shirt) {
  return group(
    { x, y },
    disc(-22, -11, 11, '#2b2a3a'),
    disc(24, -11, 11, '#2b2a3a'),
    path('M-28 -22Q-6 -34 6 -22L16 -22L22 -44L28 -42L24 -18L-10 -14Z', '#a3352b'),
    stroke(
      [
        [-6, -32],
        [8, -26],
        [8, -12],
      ],
      '#3b4454',
      8,
    ),
    stroke(
      [
        [-6, -34],
        [-2, -62],
      ],
      shirt,
      17,
    ),
    stroke(
      [
        [-2, -56],
        [22, -44],
      ],
      shirt,
      7,
    ),
    head(0, -78, 10, { hat: 'helmet', hatColour: p.gold }),
  );
}
