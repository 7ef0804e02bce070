// @ts-check

import { bending } from '../bending.js';
import { house } from '../buildings.js';
import { disc, group, oval, page, path, pick, poly, stroke } from '../canvas.js';
import { birds, cloud, fields, light, ridge, sky, sun, tufts } from '../land.js';
import * as p from '../palette.js';
import { hedge, palm } from '../plants.js';
import { standing } from '../standing.js';

const greens = ['#8fb955', '#a9c964', '#7fae52', '#b9d276', '#6f9f4e', '#c6d98a'];

/** Rice paddies under the mountains in the morning. */
export function riceFields() {
  return page(
    1600,
    900,
    sky(1600, 460, 'morning'),
    sun(1180, 250, 52),
    cloud(300, 150, 110),
    cloud(760, 100, 70, '#ffffff', 0.65),
    cloud(1420, 170, 90, '#ffffff', 0.6),
    ridge({ width: 1600, foot: 440, height: 260, seed: 3, colour: '#6d96a8', steps: 8 }),
    ridge({ width: 1600, foot: 446, height: 160, seed: 14, colour: '#56887f', steps: 10 }),
    hedge(-10, 1610, 452, 16, 9, '#4d8a63'),
    ...[120, 410, 960, 1330].map((x, i) =>
      house(x, 458, 74 + (i % 2) * 16, { wall: pick(['#f2dfb8', '#e9e4d2'], i) }),
    ),
    ...[60, 240, 520, 880, 1130, 1490].map((x, i) => palm(x, 466, 96 + (i % 3) * 20, i % 2 ? 0.1 : -0.1)),
    fields({ width: 1600, top: 456, bottom: 900, colours: greens, seed: 41, far: 0.56, rows: 8 }),
    path('M860 456Q840 560 700 680T420 900H560Q760 720 840 620T884 456Z', '#e8d3a0'),
    path('M884 456Q880 560 800 650T560 900', 'none', { stroke: '#a8c8b8', 'stroke-width': 8 }),
    tufts({
      x: 900,
      y: 720,
      width: 700,
      rows: 7,
      columns: 26,
      gap: 34,
      colour: '#4f8a45',
      size: 34,
      seed: 5,
    }),
    bending(1120, 760, 150, { shirt: '#b24d6a' }),
    bending(1300, 800, 176, { shirt: '#3f8f96', flip: true }),
    bending(1010, 680, 112, { shirt: '#7a5c86' }),
    standing({
      x: 610,
      y: 806,
      h: 236,
      hat: 'cone',
      shirt: '#5f86a8',
      trousers: '#3b4454',
      left: [12, 6],
      right: [40, 120],
      stride: 0.5,
      behind: '',
    }),
    stroke(
      [
        [690, 610],
        [520, 560],
      ],
      '#8a6238',
      7,
    ),
    stroke(
      [
        [480, 586],
        [524, 562],
        [544, 586],
      ],
      '#6b4c2c',
      2.5,
    ),
    stroke(
      [
        [672, 640],
        [692, 612],
        [736, 640],
      ],
      '#6b4c2c',
      2.5,
    ),
    oval(512, 586, 34, 12, '#8a6238'),
    path('M478 586Q484 634 512 636T546 586Z', '#b98a55'),
    oval(704, 640, 34, 12, '#8a6238'),
    path('M670 640Q676 688 704 690T738 640Z', '#b98a55'),
    ...[
      [200, 700, 1],
      [300, 740, 1.2],
      [150, 790, 1.3],
    ].map(([x = 0, y = 0, s = 1]) => egret(x, y, s)),
    birds(980, 150, 11, 6),
    light(1600, 900, 1180, 250),
  );
}

/** A white egret in the paddies. @param {number} x @param {number} y @param {number} s */
function egret(x, y, s) {
  return group(
    { x, y, scale: s },
    stroke(
      [
        [-4, 0],
        [-4, -26],
      ],
      '#4b4b45',
      2.5,
    ),
    stroke(
      [
        [5, 0],
        [5, -26],
      ],
      '#4b4b45',
      2.5,
    ),
    path(
      'M-34 -30Q-8 -58 18 -40Q26 -60 18 -78Q16 -92 28 -92Q38 -90 34 -78Q36 -52 24 -34Q8 -20 -34 -30Z',
      '#ffffff',
    ),
    poly(
      [
        [34, -88],
        [54, -82],
        [34, -80],
      ],
      p.gold,
    ),
    disc(30, -86, 2, '#222222'),
  );
}
