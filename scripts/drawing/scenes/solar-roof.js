// @ts-check
import { disc, fade, group, page, pick, poly, rect, stroke, times } from '../canvas.js';
import { cloud, ground, light, ridge, sky, sun } from '../land.js';
import * as p from '../palette.js';
import { areca, hedge, palm, pot } from '../plants.js';
import { standing } from '../standing.js';

/** A household's roof with solar panels. */
export function solarRoof() {
  const panel = (/** @type {number} */ x, /** @type {number} */ y) =>
    group(
      {},
      poly(
        [
          [x + 16, y],
          [x + 122, y],
          [x + 106, y + 84],
          [x, y + 84],
        ],
        fade(['#3d6fa6', '#1f3f6d'], { x: 1 }),
        { stroke: '#d5dde2', 'stroke-width': 4 },
      ),
      ...[1, 2].map((i) =>
        stroke(
          [
            [x + 16 - i * 5.3, y + i * 28],
            [x + 122 - i * 5.3, y + i * 28],
          ],
          '#8fb0cf',
          1.6,
        ),
      ),
      ...[1, 2, 3].map((i) =>
        stroke(
          [
            [x + 16 + i * 26.5, y],
            [x + i * 26.5, y + 84],
          ],
          '#8fb0cf',
          1.6,
        ),
      ),
      poly(
        [
          [x + 40, y + 2],
          [x + 64, y + 2],
          [x + 40, y + 82],
          [x + 16, y + 82],
        ],
        '#ffffff',
        { opacity: 0.14 },
      ),
    );
  return page(
    1600,
    900,
    sky(1600, 640, 'noon'),
    sun(1330, 170, 64),
    cloud(330, 150, 130),
    cloud(820, 100, 90),
    ridge({ width: 1600, foot: 600, height: 240, seed: 96, colour: '#7ba3a8' }),
    hedge(-10, 1610, 620, 34, 9, '#55905f'),
    palm(120, 800, 480, 0.12),
    palm(1490, 790, 420, -0.1),
    areca(1380, 790, 420),
    ground(
      [
        [0, 720],
        [800, 706],
        [1600, 724],
      ],
      1600,
      900,
      fade(['#b9cf78', '#86b255']),
    ),
    rect(320, 500, 900, 290, fade(['#e9d5a8', '#f8e9c4'])),
    ...times(5, (i) => rect(320 + i * 218, 500, 28, 290, '#fff8e2')),
    rect(400, 560, 120, 130, '#5b97a3'),
    rect(457, 560, 6, 130, '#ffffff'),
    rect(690, 570, 150, 220, '#7c4a2b'),
    rect(763, 570, 4, 220, '#5a3420'),
    rect(1030, 560, 120, 130, '#5b97a3'),
    rect(1087, 560, 6, 130, '#ffffff'),
    rect(300, 780, 940, 18, '#c9b694'),
    poly(
      [
        [250, 512],
        [410, 250],
        [1130, 250],
        [1290, 512],
      ],
      fade(['#c9694a', '#a84f36']),
    ),
    ...times(10, (i) =>
      stroke(
        [
          [396 - i * 15.6, 274 + i * 25],
          [1146 + i * 15, 274 + i * 25],
        ],
        '#7a3424',
        2.4,
        { 'stroke-opacity': 0.45 },
      ),
    ),
    rect(400, 240, 740, 16, '#8a3d2a', { rx: 6 }),
    rect(240, 504, 1060, 16, '#8a3d2a', { rx: 6 }),
    ...times(6, (i) => panel(430 + i * 118, 284)),
    ...times(6, (i) => panel(400 + i * 118, 388)),
    standing({
      x: 590,
      y: 850,
      h: 300,
      shirt: '#4d7f93',
      trousers: '#3b4454',
      hat: 'helmet',
      vest: true,
      left: [12, 10],
      right: [60, 120],
    }),
    standing({
      x: 700,
      y: 856,
      h: 290,
      shirt: '#f4efe3',
      trousers: '#5a4a42',
      hair: '#8d8a86',
      left: [14, 30],
      right: [10, 8],
    }),
    rect(886, 600, 70, 100, '#e8ecec', { rx: 6, stroke: '#b3babd', 'stroke-width': 3 }),
    rect(900, 616, 42, 24, '#3f5a4a', { rx: 3 }),
    disc(910, 664, 6, p.red),
    disc(932, 664, 6, p.leaf),
    stroke(
      [
        [921, 600],
        [921, 512],
      ],
      '#8d959a',
      5,
    ),
    ...[960, 1020, 1150, 380, 450].map((x, i) =>
      pot(x, 836 + (i % 2) * 16, 56, pick(['#f4c430', '#e87a9a', '#e9a53a'], i), i),
    ),
    light(1600, 900, 1330, 170),
  );
}
