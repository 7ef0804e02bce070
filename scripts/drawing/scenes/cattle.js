// @ts-check
import { house } from '../buildings.js';
import { fade, oval, page, rect, stroke, times } from '../canvas.js';
import { birds, cloud, ground, light, ridge, sky, sun, tufts } from '../land.js';
import { bamboo, hedge, palm, tree } from '../plants.js';
import { standing } from '../standing.js';
import { cow } from '../things.js';

/** Crossbred cattle near the village. */
export function cattle() {
  return page(
    1600,
    900,
    sky(1600, 470, 'morning'),
    sun(300, 260, 46),
    cloud(820, 130, 120),
    cloud(1300, 180, 90),
    ridge({ width: 1600, foot: 460, height: 260, seed: 61, colour: '#6d92a0' }),
    ridge({ width: 1600, foot: 470, height: 140, seed: 66, colour: '#5a8a72' }),
    bamboo(120, 640, 430, 5),
    bamboo(1510, 620, 400, 8),
    hedge(220, 1420, 486, 24, 8, '#4f8a5c'),
    house(1010, 520, 220),
    palm(960, 528, 260, -0.08),
    palm(1290, 524, 220, 0.12),
    tree(840, 520, 170, 4),
    ground(
      [
        [0, 486],
        [400, 480],
        [900, 506],
        [1600, 492],
      ],
      1600,
      900,
      fade(['#b9cf78', '#7fae52@60', '#5f9448']),
    ),
    tufts({
      x: -20,
      y: 600,
      width: 1640,
      rows: 8,
      columns: 40,
      gap: 42,
      colour: '#528a42',
      size: 24,
      seed: 15,
    }),
    ...times(9, (i) => rect(600 + i * 118, 548, 12, 70, '#8a6a48', { rx: 3 })),
    rect(590, 560, 980, 9, '#a17c55', { rx: 4 }),
    rect(590, 590, 980, 9, '#a17c55', { rx: 4 }),
    oval(420, 796, 210, 20, '#31592c', { opacity: 0.35 }),
    oval(1010, 830, 240, 22, '#31592c', { opacity: 0.35 }),
    oval(1330, 716, 140, 14, '#31592c', { opacity: 0.35 }),
    cow(1310, 716, 250, { colour: '#d8b48a', flip: true, graze: true }),
    cow(420, 794, 390, { colour: '#b5693a', graze: true }),
    cow(1020, 826, 430, { colour: '#c98a55', flip: true }),
    cow(690, 690, 190, { colour: '#a35d34' }),
    standing({
      x: 180,
      y: 846,
      h: 330,
      hat: 'cone',
      shirt: '#6f8fa6',
      trousers: '#4a4038',
      left: [8, 4],
      right: [24, 60],
    }),
    stroke(
      [
        [250, 560],
        [300, 840],
      ],
      '#8a6238',
      7,
    ),
    birds(560, 210, 10, 5),
    light(1600, 900, 300, 260),
  );
}
