// @ts-check
import { disc, fade, glow, group, oval, page, path, poly, rect, stroke } from '../canvas.js';
import { star } from '../flags.js';
import { curtain } from '../hall.js';
import * as p from '../palette.js';
import { bust } from '../portrait.js';
import { bouquet } from '../things.js';

/** The closing speech at the lectern, four by three. */
export function speech() {
  return page(
    1600,
    1200,
    rect(0, 0, 1600, 1200, '#1f5a63'),
    curtain(0, 0, 1600, 1200, '#277079'),
    oval(640, 420, 900, 800, glow(['#cdebdd/0.38', '#cdebdd/0'])),
    rect(1180, 120, 9, 1100, fade(['#f1d58a', '#a57c35'], { x: 1 })),
    disc(1184, 112, 17, p.gold),
    path(
      'M1190 136Q1300 128 1368 220Q1440 330 1424 560Q1416 720 1440 880Q1390 862 1352 884Q1312 862 1276 880Q1236 858 1190 872Z',
      fade(['#d8352a', '#a5231d']),
    ),
    path('M1236 160Q1262 480 1240 866M1300 190Q1340 520 1312 866M1358 260Q1396 540 1376 868', 'none', {
      stroke: '#8a1b16',
      'stroke-width': 9,
      'stroke-opacity': 0.4,
      'stroke-linecap': 'round',
    }),
    group({ x: 1322, y: 440, turn: 8 }, star(0, 0, 74, '#ffd43b')),
    bust(640, 420, 138, {
      wear: 'suit',
      coat: '#2c3b4d',
      skin: '#d9a27b',
      cut: 'parted',
      hair: '#2b2626',
      open: true,
    }),
    path('M960 930Q1080 830 1010 700', 'none', {
      stroke: '#263443',
      'stroke-width': 90,
      'stroke-linecap': 'round',
    }),
    rect(962, 640, 92, 40, '#f7f3ea', { rx: 10, transform: 'rotate(-8 1008 660)' }),
    group(
      { x: 1004, y: 610, turn: -6 },
      path('M-44 26Q-52 -24 -30 -40L34 -40Q56 -20 46 30Q0 54 -44 26Z', '#d9a27b'),
      ...[-30, -8, 14, 35].map((x, i) =>
        stroke(
          [
            [x, -30],
            [x - 6 + i * 4, -78 + Math.abs(i - 1.4) * 9],
          ],
          '#d9a27b',
          22,
        ),
      ),
      stroke(
        [
          [-40, 0],
          [-72, -26],
        ],
        '#d9a27b',
        22,
      ),
    ),
    poly(
      [
        [250, 860],
        [1050, 860],
        [1000, 1200],
        [300, 1200],
      ],
      fade(['#a8683b', '#633a20']),
    ),
    poly(
      [
        [320, 930],
        [980, 930],
        [948, 1200],
        [352, 1200],
      ],
      fade(['#bb7d4a', '#7c4b2b']),
    ),
    rect(220, 826, 860, 52, fade(['#d79a62', '#a86e40']), { rx: 10 }),
    star(650, 1060, 66, p.gold),
    poly(
      [
        [480, 826],
        [820, 826],
        [790, 792],
        [506, 792],
      ],
      '#fffaf0',
    ),
    ...[802, 811, 819].map((y, i) => rect(530 - i * 6, y, 240 + i * 12, 3, '#b9b2a2')),
    stroke(
      [
        [820, 830],
        [806, 760],
        [756, 700],
      ],
      '#2a2c2e',
      8,
    ),
    group(
      { x: 748, y: 690, turn: -38 },
      rect(-15, -34, 30, 58, '#1e2022', { rx: 14 }),
      rect(-15, -18, 30, 5, '#56595c'),
    ),
    stroke(
      [
        [470, 830],
        [488, 760],
        [530, 706],
      ],
      '#2a2c2e',
      8,
    ),
    group(
      { x: 537, y: 696, turn: 36 },
      rect(-15, -34, 30, 58, '#1e2022', { rx: 14 }),
      rect(-15, -18, 30, 5, '#56595c'),
    ),
    bouquet(315, 832, 190, 21),
    rect(0, 0, 1600, 1200, glow(['#fff1c4/0.1', '#06161a/0.34'])),
  );
}
