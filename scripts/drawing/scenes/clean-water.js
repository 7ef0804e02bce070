// @ts-check
import { house } from '../buildings.js';
import { disc, fade, group, oval, page, path, poly, rect, stroke, times } from '../canvas.js';
import { birds, cloud, ground, light, ridge, sky, sun } from '../land.js';
import * as p from '../palette.js';
import { hedge, palm, tree } from '../plants.js';
import { standing } from '../standing.js';

/** Clean water arrives at a village tap. */
export function cleanWater() {
  return page(
    1600,
    900,
    sky(1600, 520, 'noon'),
    sun(260, 150, 44),
    cloud(760, 120, 110),
    cloud(1160, 190, 80),
    ridge({ width: 1600, foot: 510, height: 240, seed: 101, colour: '#7397a0' }),
    hedge(-10, 1610, 524, 28, 5, '#55905f'),
    house(120, 560, 300),
    palm(470, 580, 340, 0.1),
    tree(1500, 600, 300, 6),
    ground(
      [
        [0, 560],
        [800, 548],
        [1600, 566],
      ],
      1600,
      900,
      fade(['#c9d490', '#a8b36c']),
    ),
    path('M560 560Q700 640 640 900H1180Q1000 700 760 556Z', '#e6cf9c'),
    group(
      { x: 1180, y: 640 },
      ...[-120, -40, 40, 120].map((x) =>
        stroke(
          [
            [x * 0.8, -250],
            [x, 0],
          ],
          '#8d979c',
          14,
        ),
      ),
      stroke(
        [
          [-110, -80],
          [110, -160],
        ],
        '#aab3b7',
        6,
      ),
      stroke(
        [
          [110, -80],
          [-110, -160],
        ],
        '#aab3b7',
        6,
      ),
      rect(-130, -272, 260, 22, '#7d878c'),
      path(
        'M-150 -272V-430Q-150 -470 0 -474Q150 -470 150 -430V-272Z',
        fade(['#5fa9bb', '#3f8fa6', '#2c6a83'], { x: 1 }),
      ),
      rect(-150, -400, 300, 14, '#ffffff', { opacity: 0.4 }),
      path('M0 -380q34 46 34 70a34 34 0 0 1 -68 0q0 -24 34 -70z', '#ffffff', { opacity: 0.85 }),
      stroke(
        [
          [0, -250],
          [0, 0],
          [-230, 60],
        ],
        '#3f6f9a',
        16,
      ),
    ),
    group(
      { x: 760, y: 800 },
      rect(-150, -20, 300, 46, fade(['#c9c2b0', '#a49c88']), { rx: 6 }),
      rect(-12, -240, 24, 224, '#9aa6a8'),
      rect(-12, -250, 120, 22, '#b3bec0', { rx: 6 }),
      rect(92, -240, 20, 40, '#b3bec0', { rx: 4 }),
      oval(40, -262, 34, 9, p.red),
      rect(36, -262, 8, 16, '#8a2a20'),
      path('M94 -200Q100 -120 98 -60H108Q108 -130 110 -200Z', '#a9dcea', { opacity: 0.9 }),
      poly(
        [
          [54, -80],
          [152, -80],
          [140, -20],
          [66, -20],
        ],
        fade(['#d8473a', '#a83226']),
      ),
      oval(103, -80, 49, 11, '#bfe6ef'),
      ...times(7, (i) => disc(103 + (i - 3) * 13, -92 - (i % 3) * 12, 4, '#dff3f8')),
    ),
    standing({
      x: 1010,
      y: 856,
      h: 320,
      shirt: '#b24d6a',
      trousers: '#3b4454',
      cut: 'bun',
      left: [60, 84],
      right: [12, 10],
    }),
    standing({
      x: 560,
      y: 860,
      h: 210,
      shirt: '#f2c95f',
      trousers: '#44546b',
      left: [12, 10],
      right: [60, 96],
      skin: '#eac09a',
    }),
    standing({
      x: 470,
      y: 852,
      h: 180,
      shirt: '#7db7c4',
      trousers: '#b24d6a',
      cut: 'bob',
      left: [140, 165],
      right: [30, 60],
      skin: '#efc4a0',
    }),
    standing({
      x: 1180,
      y: 870,
      h: 330,
      shirt: '#8fb7c4',
      trousers: '#4a4038',
      hat: 'cone',
      left: [14, 10],
      right: [16, 20],
    }),
    ...[1090, 1240].map(
      (x) =>
        poly(
          [
            [x - 34, 810],
            [x + 34, 810],
            [x + 26, 868],
            [x - 26, 868],
          ],
          fade(['#3f8fa6', '#27607a']),
        ) + oval(x, 810, 34, 9, '#bfe6ef'),
    ),
    birds(620, 200, 10, 5),
    light(1600, 900, 260, 150),
  );
}
