// @ts-check
import { house } from '../buildings.js';
import { fade, glow, group, oval, page, path, pick, rect, stroke } from '../canvas.js';
import { cloud, rain, ridge, sky, water } from '../land.js';
import { bamboo, hedge, palm, tree } from '../plants.js';
import { standing } from '../standing.js';

/** The flood: roofs above brown water, neighbours in a boat. */
export function flood() {
  const reflection = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ w) =>
    rect(x, y, w, 60, fade(['#4e4436/0.35', '#4e4436/0']));
  const boatman = (/** @type {number} */ x, /** @type {number} */ y) =>
    group(
      { x, y },
      standing({
        x: -250,
        y: 20,
        h: 250,
        shirt: '#5c7d4a',
        trousers: '#4d6640',
        hat: 'helmet',
        hatColour: '#5c7d4a',
        vest: true,
        left: [34, 20],
        right: [50, 96],
      }),
      stroke(
        [
          [-190, -150],
          [-330, 90],
        ],
        '#8a6238',
        9,
      ),
      standing({ x: -110, y: 40, h: 190, shirt: '#b24d6a', hat: 'cone', left: [20, 90], right: [20, 80] }),
      standing({ x: -10, y: 42, h: 140, shirt: '#f0b53a', left: [10, 30], right: [8, 14] }),
      standing({ x: 80, y: 40, h: 184, shirt: '#6f8fa6', hat: 'cone', left: [14, 60], right: [16, 50] }),
      standing({
        x: 200,
        y: 20,
        h: 250,
        shirt: '#5c7d4a',
        trousers: '#4d6640',
        hat: 'helmet',
        hatColour: '#5c7d4a',
        vest: true,
        left: [40, 74],
        right: [60, 120],
      }),
      path(
        'M-380 -20Q0 26 330 -20L390 -54Q372 60 300 76H-320Q-392 60 -410 -50Z',
        fade(['#3f7f9a', '#27546d']),
      ),
      path('M-386 -8Q0 40 336 -8', 'none', { stroke: '#f0b53a', 'stroke-width': 8 }),
      oval(0, 84, 430, 16, '#f3e6c4', { opacity: 0.35 }),
    );
  return page(
    1600,
    900,
    sky(1600, 480, 'storm'),
    ...[
      [200, 120, 190],
      [620, 90, 230],
      [1080, 130, 210],
      [1450, 90, 200],
    ].map(([x = 0, y = 0, s = 0]) => cloud(x, y, s, '#5b6a73', 0.6)),
    ridge({ width: 1600, foot: 440, height: 200, seed: 55, colour: '#6b7c82', haze: '#b9c2bf' }),
    hedge(-10, 1610, 450, 26, 8, '#56706a'),
    ...[110, 560, 1340].map((x, i) => palm(x, 500, 280, 0.26 - i * 0.02, '#4a6a5a')),
    bamboo(1500, 520, 330, 7),
    rect(0, 446, 1600, 454, fade(['#b9a88a', '#a08a66@45', '#7d6a4c'])),
    ...[
      [230, 580, 260],
      [680, 540, 190],
      [1050, 566, 250],
    ].map(([x = 0, y = 0, w = 0], i) =>
      group(
        {},
        house(x, y + w * 0.2, w, { wall: pick(['#d9c9a6', '#cfd0c2', '#dcc7a0'], i), roof: '#a0513c' }),
        rect(x - 30, y, w + 60, w * 0.3, fade(['#b2a07e', '#a48f6c'])),
        reflection(x, y, w),
      ),
    ),
    tree(930, 560, 150, 5, '#5c7d5f'),
    rect(850, 540, 160, 30, '#af9d7b'),
    group(
      { x: 1370, y: 600 },
      stroke(
        [
          [0, 0],
          [0, -230],
        ],
        '#6d655c',
        10,
      ),
      stroke(
        [
          [-40, -206],
          [40, -206],
        ],
        '#6d655c',
        7,
      ),
      rect(-12, 0, 24, 50, '#4e4436', { opacity: 0.2 }),
    ),
    path('M-10 330Q700 430 1370 400M1370 400Q1500 396 1620 360', 'none', {
      stroke: '#4b4a48',
      'stroke-width': 2,
    }),
    water({
      width: 1600,
      top: 600,
      bottom: 900,
      colours: ['#a48f6c/0', '#8d7853/0.6', '#6f5c3f'],
      seed: 14,
      count: 60,
      light: '#f3e6c4',
    }),
    ...[
      [120, 690, 50],
      [1290, 740, 70],
      [500, 860, 60],
    ].map(([x = 0, y = 0, s = 0]) =>
      group(
        {},
        stroke(
          [
            [x, y],
            [x + s, y - s * 0.14],
          ],
          '#5d4a30',
          7,
        ),
        oval(x + s * 0.5, y + 2, s * 0.8, 5, '#f3e6c4', { opacity: 0.35 }),
      ),
    ),
    boatman(740, 740),
    rain(1600, 900, 3, 170),
    rect(0, 0, 1600, 900, glow(['#ffffff/0.05', '#1c2930/0.3'])),
  );
}
