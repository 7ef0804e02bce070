// @ts-check
import { communalHouse } from '../buildings.js';
import { fade, group, page, path, pick, rect, stroke, times } from '../canvas.js';
import { flagpole } from '../flags.js';
import { cloud, ground, light, ridge, sky, sun } from '../land.js';
import * as p from '../palette.js';
import { areca, banyan, hedge } from '../plants.js';
import { standing } from '../standing.js';

/** The restored communal house under its banyan. */
export function communal() {
  return page(
    1600,
    900,
    sky(1600, 560, 'dawn'),
    sun(1240, 300, 54),
    cloud(320, 140, 120, '#fff0dc', 0.7),
    cloud(980, 120, 90, '#fff0dc', 0.6),
    ridge({ width: 1600, foot: 560, height: 240, seed: 121, colour: '#7a8aa0', haze: '#f6cf9f' }),
    hedge(-10, 1610, 570, 30, 4, '#4f7f5c'),
    areca(1380, 640, 420),
    areca(1450, 640, 360),
    areca(1310, 630, 340),
    ground(
      [
        [0, 620],
        [800, 606],
        [1600, 622],
      ],
      1600,
      900,
      fade(['#c4b283', '#a98f5e']),
    ),
    communalHouse(840, 690, 900),
    banyan(170, 740, 640),
    rect(0, 716, 1600, 184, fade(['#d9c49a', '#c2a878'])),
    ...times(15, (i) =>
      stroke(
        [
          [800 + (i - 7) * 120, 716],
          [800 + (i - 7) * 250, 900],
        ],
        '#a58c60',
        2.5,
      ),
    ),
    ...[760, 812].map((y) =>
      stroke(
        [
          [0, y],
          [1600, y],
        ],
        '#a58c60',
        2.5,
      ),
    ),
    ...[560, 1120].map((x) =>
      group(
        { x, y: 742 },
        rect(-34, -20, 68, 24, '#9a9080'),
        path(
          'M-28 -20Q-34 -74 -10 -84Q-14 -110 8 -112Q30 -108 26 -84Q38 -60 28 -20Z',
          fade(['#b7b0a2', '#857d6f']),
        ),
      ),
    ),
    group(
      { x: 840, y: 770 },
      rect(-64, -10, 128, 14, '#8a6a2c'),
      path('M-56 -10Q-70 -60 -50 -66H50Q70 -60 56 -10Z', fade(['#d9a94a', '#946a22'])),
      ...[-20, 0, 20].map((x) =>
        stroke(
          [
            [x, -66],
            [x + 2, -120],
          ],
          '#a63a2a',
          4,
        ),
      ),
      ...[-20, 0, 20].map((x, i) =>
        path(`M${x + 2} -122q-16 -26 4 -48t-4 -54`, 'none', {
          stroke: '#ffffff',
          'stroke-width': 6 - i,
          'stroke-opacity': 0.35,
          'stroke-linecap': 'round',
        }),
      ),
    ),
    flagpole(420, 760, 420, 90),
    ...times(5, (i) =>
      group(
        { x: 1290 + i * 58, y: 776 },
        stroke(
          [
            [0, 0],
            [0, -250 - (i % 2) * 24],
          ],
          '#6b4c2c',
          5,
        ),
        path(
          `M0 ${-246 - (i % 2) * 24}Q46 -220 40 -150Q26 -130 0 -120Z`,
          pick([p.red, p.gold, '#3f8f96', '#d97aa0', p.leaf], i),
        ),
      ),
    ),
    standing({
      x: 690,
      y: 850,
      h: 220,
      shirt: '#2f4257',
      trousers: '#f4efe3',
      dress: true,
      hat: 'turban',
      hatColour: '#1f2c3a',
      back: true,
      left: [14, 30],
      right: [14, 30],
    }),
    standing({
      x: 770,
      y: 862,
      h: 226,
      shirt: '#2f4257',
      trousers: '#f4efe3',
      dress: true,
      hat: 'turban',
      hatColour: '#1f2c3a',
      back: true,
    }),
    standing({
      x: 940,
      y: 858,
      h: 216,
      shirt: '#b24d6a',
      trousers: '#f4efe3',
      dress: true,
      cut: 'long',
      back: true,
    }),
    standing({ x: 1020, y: 850, h: 150, shirt: '#f2c95f', trousers: '#44546b', back: true }),
    standing({
      x: 470,
      y: 866,
      h: 220,
      shirt: '#7a5c86',
      trousers: '#f4efe3',
      dress: true,
      cut: 'bun',
      left: [12, 8],
      right: [12, 14],
    }),
    light(1600, 900, 1240, 300, '#ffcf8a'),
  );
}
