// @ts-check

import { basketBoat, boat } from '../boats.js';
import { dice, fade, group, mix, n, oval, page, path, pick, rect, stroke, times } from '../canvas.js';
import { head } from '../head.js';
import { cloud, ground, light, ridge, sky, sun } from '../land.js';
import * as p from '../palette.js';
import { palm } from '../plants.js';
import { standing } from '../standing.js';

/** Volunteers clean the beach. */
export function beachCleaning() {
  const sack = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ s,
    /** @type {string} */ c,
  ) =>
    path(
      `M${x - s * 0.4} ${y}Q${x - s * 0.6} ${n(y - s * 0.7)} ${n(x - s * 0.14)} ${n(y - s * 0.86)}L${x - s * 0.2} ${y - s}H${x + s * 0.2}L${x + s * 0.14} ${n(y - s * 0.86)}Q${x + s * 0.6} ${n(y - s * 0.7)} ${x + s * 0.4} ${y}Z`,
      fade([mix(c, '#ffffff', 0.18), c]),
    );
  const litter = dice(18);
  return page(
    1600,
    900,
    sky(1600, 400, 'morning'),
    sun(240, 210, 46),
    cloud(700, 110, 110),
    cloud(1240, 150, 130),
    rect(0, 360, 1600, 220, fade(['#4c9fae', '#86c7c2'])),
    ...times(26, (i) =>
      stroke(
        [
          [(i * 211) % 1600, 378 + i * 7],
          [((i * 211) % 1600) + 60 + i * 3, 378 + i * 7],
        ],
        '#ffffff',
        3,
        { 'stroke-opacity': 0.4 },
      ),
    ),
    boat(1180, 412, 120),
    boat(420, 402, 80, { hull: '#8a3d32', flip: true }),
    ridge({ width: 420, foot: 364, height: 90, seed: 2, colour: '#6d96a8' }),
    path('M0 560Q300 520 640 566T1200 548T1600 570V640H0Z', '#ffffff', { opacity: 0.75 }),
    ground(
      [
        [0, 580],
        [300, 548],
        [640, 590],
        [1200, 566],
        [1600, 592],
      ],
      1600,
      900,
      fade(['#f4e2b4', '#e2c384']),
    ),
    ...times(40, () => oval(litter() * 1600, 640 + litter() * 240, 26, 3, '#cfae6e', { opacity: 0.35 })),
    basketBoat(1440, 640, 90),
    basketBoat(1280, 624, 66),
    palm(90, 760, 470, 0.16),
    palm(1560, 700, 380, -0.18),
    ...times(22, (i) => {
      const [x, y] = [200 + litter() * 1200, 650 + litter() * 220];
      return i % 3 === 0
        ? rect(x, y, 22, 9, pick(['#7fb6d6', '#d5e6ea', '#9fc98a'], i), {
            rx: 4,
            transform: `rotate(${n(litter() * 80)} ${n(x)} ${n(y)})`,
          })
        : oval(x, y, 12, 6, pick(['#f4f1e4', '#d98a6b', '#8fb7c4'], i));
    }),
    bending(430, 740, 240, '#3f7fb5'),
    sack(560, 760, 110, '#5d9a55'),
    bending(820, 690, 200, '#3f7fb5', true),
    sack(690, 706, 90, '#5d9a55'),
    standing({
      x: 1010,
      y: 800,
      h: 320,
      shirt: '#3f7fb5',
      trousers: '#3b4454',
      hat: 'cap',
      hatColour: p.red,
      left: [14, 10],
      right: [16, 12],
      stride: 0.5,
    }),
    sack(1120, 800, 120, '#f0b53a'),
    standing({
      x: 1240,
      y: 770,
      h: 290,
      shirt: '#3f7fb5',
      trousers: '#5a4a42',
      hat: 'cone',
      cut: 'long',
      left: [30, 24],
      right: [10, 6],
      stride: 0.4,
    }),
    standing({
      x: 250,
      y: 850,
      h: 330,
      shirt: '#3f7fb5',
      trousers: '#414b5e',
      cut: 'bun',
      left: [26, 70],
      right: [50, 70],
    }),
    stroke(
      [
        [380, 640],
        [330, 850],
      ],
      '#8a6238',
      7,
    ),
    ...times(6, (i) =>
      stroke(
        [
          [330, 848],
          [306 + i * 9, 876],
        ],
        '#5a5f62',
        4,
      ),
    ),
    light(1600, 900, 240, 210),
  );
}

/** Someone bending in a bright shirt and a cap. @param {number} x @param {number} y @param {number} h @param {string} shirt @param {boolean} [flip] */
function bending(x, y, h, shirt, flip = false) {
  return group(
    { x, y, flip },
    stroke(
      [
        [0, -h * 0.44],
        [h * 0.03, -h * 0.22],
        [-h * 0.04, 0],
      ],
      '#343d4c',
      h * 0.1,
    ),
    stroke(
      [
        [-h * 0.05, -h * 0.44],
        [-h * 0.09, -h * 0.22],
        [-h * 0.13, 0],
      ],
      '#414b5e',
      h * 0.1,
    ),
    path(
      `M${n(-h * 0.12)} ${n(-h * 0.46)}Q${n(-h * 0.06)} ${n(-h * 0.66)} ${n(h * 0.14)} ${n(-h * 0.68)}Q${n(h * 0.33)} ${n(-h * 0.66)} ${n(h * 0.32)} ${n(-h * 0.54)}Q${n(h * 0.2)} ${n(-h * 0.42)} ${n(-h * 0.06)} ${n(-h * 0.38)}Z`,
      shirt,
    ),
    stroke(
      [
        [h * 0.26, -h * 0.52],
        [h * 0.34, -h * 0.32],
        [h * 0.38, -h * 0.16],
      ],
      '#d9a07a',
      h * 0.05,
    ),
    stroke(
      [
        [h * 0.26, -h * 0.52],
        [h * 0.31, -h * 0.4],
      ],
      shirt,
      h * 0.066,
    ),
    group({ x: h * 0.42, y: -h * 0.58, turn: 30 }, head(0, 0, h * 0.075, { hat: 'cap', hatColour: p.red })),
  );
}
