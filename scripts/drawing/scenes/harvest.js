// @ts-check
import { house } from '../buildings.js';
import { disc, fade, group, oval, page, path, pick, poly, rect, stroke, times } from '../canvas.js';
import { birds, cloud, fields, light, ridge, sky, sun, tufts } from '../land.js';
import { areca, hedge } from '../plants.js';
import { standing } from '../standing.js';

const golds = ['#e3bd55', '#efcf73', '#d8ac45', '#f3d98a', '#c99b3e', '#e9c766'];

/** A combine harvester in ripe rice. */
export function harvest() {
  return page(
    1600,
    900,
    sky(1600, 430, 'noon'),
    sun(280, 170, 44),
    cloud(620, 130, 120),
    cloud(1240, 110, 90),
    ridge({ width: 1600, foot: 410, height: 200, seed: 17, colour: '#7397a0' }),
    hedge(-10, 1610, 424, 20, 4, '#55885a'),
    ...[180, 420, 700, 1290, 1480].map((x, i) => areca(x, 434, 110 + (i % 3) * 26)),
    house(1020, 430, 110),
    house(880, 432, 84, { wall: '#e6ead8' }),
    fields({
      width: 1600,
      top: 424,
      bottom: 900,
      colours: golds,
      seed: 12,
      far: 0.42,
      rows: 8,
      dyke: '#b98f39',
    }),
    poly(
      [
        [760, 640],
        [1600, 600],
        [1600, 900],
        [560, 900],
      ],
      fade(['#d9bd79', '#c9a55c']),
    ),
    ...times(9, (i) =>
      stroke(
        [
          [740 - i * 20, 664 + i * 30],
          [1600, 620 + i * 34],
        ],
        '#b28d47',
        3,
        { 'stroke-opacity': 0.5, 'stroke-dasharray': '16 14' },
      ),
    ),
    tufts({
      x: -20,
      y: 610,
      width: 650,
      rows: 10,
      columns: 30,
      gap: 30,
      colour: '#b8862d',
      size: 44,
      seed: 6,
    }),
    group(
      { x: 860, y: 690 },
      oval(20, 8, 340, 22, '#6d4f1f', { opacity: 0.35 }),
      rect(-150, -66, 330, 76, '#33383c', { rx: 36 }),
      ...times(6, (i) => disc(-112 + i * 51, -28, 24, '#575e63') + disc(-112 + i * 51, -28, 10, '#2a2e31')),
      path(
        'M-180 -90L190 -90L200 -240Q198 -262 176 -262L-40 -262L-90 -170L-180 -160Z',
        fade(['#d5493a', '#a52f25']),
      ),
      rect(-40, -236, 220, 18, '#f3d9a4', { rx: 6 }),
      ...[20, 70, 120].map((x) => rect(x, -190, 34, 64, '#8c271e', { rx: 5 })),
      path('M-150 -170V-290H-40V-170Z', fade(['#d6eef2', '#a6cbd2'])),
      rect(-160, -306, 136, 20, '#7d211a', { rx: 6 }),
      stroke(
        [
          [-150, -170],
          [-150, -290],
        ],
        '#7d211a',
        8,
      ),
      stroke(
        [
          [-42, -170],
          [-42, -290],
        ],
        '#7d211a',
        8,
      ),
      path('M60 -262V-330Q60 -346 78 -346H250', 'none', {
        stroke: '#b3b9bc',
        'stroke-width': 26,
        'stroke-linejoin': 'round',
      }),
      rect(236, -360, 26, 34, '#8d9498'),
      path('M-180 -120L-300 -60L-300 -20L-170 -50Z', '#b0382c'),
      disc(-320, -60, 66, 'none', { stroke: '#f2c14e', 'stroke-width': 8 }),
      ...times(6, (i) =>
        stroke(
          [
            [-320, -60],
            [-320 + Math.cos(i * 1.05) * 66, -60 + Math.sin(i * 1.05) * 66],
          ],
          '#f2c14e',
          5,
        ),
      ),
      rect(-352, -6, 190, 16, '#7d211a', { rx: 6 }),
    ),
    standing({ x: 762, y: 606, h: 118, hat: 'cone', shirt: '#7ba0b5', left: [40, 90], right: [40, 90] }),
    ...times(26, (i) => disc(1110 - i * 1.5 + ((i * 29) % 30), 372 + i * 8, 4 + (i % 3), '#f3d98a')),
    group(
      { x: 1230, y: 800 },
      ...[
        [-70, 0],
        [0, 10],
        [70, -4],
        [-34, -62],
        [36, -56],
      ].map(
        ([x = 0, y = 0], i) =>
          path(
            `M${x - 38} ${y}Q${x - 46} ${y - 66} ${x - 22} ${y - 84}Q${x} ${y - 72} ${x + 22} ${y - 84}Q${x + 46} ${y - 66} ${x + 38} ${y}Z`,
            fade([pick(['#f0e4c4', '#e7d7ae'], i), '#c9b485']),
          ) +
          stroke(
            [
              [x - 20, y - 80],
              [x + 20, y - 80],
            ],
            '#a63a2d',
            4,
          ),
      ),
    ),
    standing({
      x: 1390,
      y: 830,
      h: 250,
      hat: 'cone',
      shirt: '#c0634f',
      trousers: '#3e4757',
      left: [40, 74],
      right: [10, 8],
      cut: 'long',
    }),
    standing({
      x: 1090,
      y: 826,
      h: 236,
      hat: 'cap',
      hatColour: '#3f6f9a',
      shirt: '#6d9a6b',
      left: [10, 10],
      right: [34, 60],
    }),
    birds(900, 190, 10, 5),
    light(1600, 900, 280, 170),
  );
}
