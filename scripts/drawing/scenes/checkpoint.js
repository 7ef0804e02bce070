// @ts-check
import { roof } from '../buildings.js';
import { disc, fade, group, page, path, poly, rect, stroke, times } from '../canvas.js';
import { flagpole } from '../flags.js';
import { head } from '../head.js';
import { cloud, ground, light, ridge, sky, sun } from '../land.js';
import * as p from '../palette.js';
import { bamboo, hedge } from '../plants.js';
import { seated } from '../seated.js';
import { standing } from '../standing.js';

/** Temperature check at the village gate in April 2020. */
export function checkpoint() {
  return page(
    1600,
    900,
    sky(1600, 560, 'morning'),
    sun(1280, 230, 46),
    cloud(300, 150, 120),
    cloud(900, 110, 90),
    ridge({ width: 1600, foot: 540, height: 200, seed: 111, colour: '#7397a0' }),
    hedge(-10, 1610, 552, 30, 8, '#55905f'),
    bamboo(90, 700, 480, 2),
    bamboo(1520, 690, 460, 4),
    ground(
      [
        [0, 590],
        [800, 580],
        [1600, 592],
      ],
      1600,
      900,
      fade(['#b7cf80', '#93b55c']),
    ),
    poly(
      [
        [690, 572],
        [900, 572],
        [1330, 900],
        [200, 900],
      ],
      fade(['#d9c39a', '#c4a878']),
    ),
    rect(420, 220, 60, 400, fade(['#e9d5a8', '#c9ab70'], { x: 1 })),
    rect(1120, 220, 60, 400, fade(['#e9d5a8', '#c9ab70'], { x: 1 })),
    rect(408, 600, 84, 30, '#b3925c'),
    rect(1108, 600, 84, 30, '#b3925c'),
    roof(370, 216, 860, 70, '#b54d36', 0.06),
    rect(440, 232, 720, 62, '#a92a22', { rx: 4 }),
    ...[520, 640, 790, 930, 1050].map((x, i) =>
      rect(x - 40 - (i % 2) * 14, 252, 84 + (i % 2) * 22, 22, '#fbe6a8', { rx: 7 }),
    ),
    flagpole(398, 620, 520, 90),
    rect(180, 690, 300, 12, '#8a6a4c', { rx: 4 }),
    rect(196, 702, 14, 120, '#6f543b'),
    rect(450, 702, 14, 120, '#6f543b'),
    rect(220, 630, 40, 60, '#dff1f4', { rx: 6, stroke: '#8fb7c4', 'stroke-width': 3 }),
    rect(232, 612, 16, 20, '#3f8f96', { rx: 3 }),
    rect(280, 646, 70, 44, '#cfe3ea', { rx: 4 }),
    rect(370, 668, 70, 22, '#fffaf0', { rx: 2 }),
    seated(400, 690, 120, { shirt: '#5c7d4a', mask: true, hat: 'cap', hatColour: '#4d6640' }),
    rect(180, 690, 300, 12, '#8a6a4c', { rx: 4 }),
    rect(360, 676, 80, 15, '#fffaf0', { rx: 2 }),
    ...[
      [-1, 150],
      [1, 520],
    ].map(([, x = 0]) =>
      group(
        {},
        stroke(
          [
            [x, 470],
            [x, 830],
          ],
          '#7d878c',
          7,
        ),
      ),
    ),
    path('M120 480L335 430L550 480L540 506Q335 470 130 506Z', fade(['#4f9aa6', '#2f7477'])),
    group(
      { x: 960, y: 800 },
      disc(-120, -44, 46, '#2a2d31'),
      disc(-120, -44, 22, '#b3babd'),
      disc(140, -44, 46, '#2a2d31'),
      disc(140, -44, 22, '#b3babd'),
      path(
        'M-150 -96Q-60 -130 -10 -92L70 -90L104 -180L130 -172L110 -80L60 -44H-70Q-90 -100 -150 -96Z',
        fade(['#c0473a', '#8f2c22']),
      ),
      rect(-110, -128, 150, 22, '#2a2420', { rx: 10 }),
      stroke(
        [
          [-30, -120],
          [50, -96],
          [44, -40],
        ],
        '#44546b',
        34,
      ),
      path('M-66 -120Q-74 -240 -20 -250Q34 -240 26 -120Z', '#6f9fb4'),
      stroke(
        [
          [6, -226],
          [60, -170],
          [112, -180],
        ],
        '#6f9fb4',
        28,
      ),
      disc(114, -182, 14, '#d9a07a'),
      head(-14, -292, 36, { hat: 'helmet', hatColour: '#f0b53a', mask: true }),
    ),
    standing({
      x: 1190,
      y: 850,
      h: 350,
      shirt: '#f7fbfb',
      trousers: '#e6eef0',
      hat: 'nurse',
      mask: true,
      cut: 'bun',
      left: [72, 112],
      right: [10, 8],
    }),
    path('M1062 502l44 -8 6 20 -16 4 6 34 -18 4 -8 -34 -12 -2z', '#e8ecec', {
      stroke: '#8d979c',
      'stroke-width': 2,
    }),
    standing({
      x: 640,
      y: 800,
      h: 300,
      shirt: '#5c7d4a',
      trousers: '#4d6640',
      hat: 'cap',
      hatColour: '#4d6640',
      mask: true,
      left: [10, 8],
      right: [70, 150],
    }),
    stroke(
      [
        [540, 760],
        [700, 690],
      ],
      '#ffffff',
      0,
    ),
    group(
      {},
      rect(1300, 700, 22, 130, '#7d878c'),
      rect(1290, 690, 300, 18, '#fff4dc', { rx: 6 }),
      ...times(5, (i) => rect(1310 + i * 56, 690, 28, 18, p.red)),
    ),
    light(1600, 900, 1280, 230),
  );
}
