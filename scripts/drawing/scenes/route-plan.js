// @ts-check
import { dice, disc, group, mix, oval, page, path, pick, poly, rect, times } from '../canvas.js';

/** The road from the highway to the coast, seen from above. */
export function routePlan() {
  const roll = dice(7);
  const plots = times(15, (i) =>
    times(8, (j) =>
      rect(
        i * 104 - 20 + (j % 2) * 30,
        40 + j * 112,
        98,
        106,
        pick(['#cfe0a8', '#dbe8b8', '#c3d998', '#e3ebc4'], Math.floor(roll() * 4)),
        { rx: 4 },
      ),
    ).join(''),
  ).join('');
  const homes = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ count) =>
    times(count, (i) =>
      rect(
        x + (i % 5) * 26 + ((i * 7) % 9),
        y + Math.floor(i / 5) * 26 + ((i * 5) % 8),
        17,
        15,
        i % 3 ? '#c9694a' : '#a84f36',
        { rx: 2 },
      ),
    ).join('');
  const pin = (/** @type {number} */ x, /** @type {number} */ y, /** @type {string} */ colour) =>
    group(
      {},
      oval(x, y + 3, 15, 5, '#22303c', { opacity: 0.3 }),
      path(
        `M${x} ${y}Q${x - 34} ${y - 44} ${x - 34} ${y - 62}A34 34 0 1 1 ${x + 34} ${y - 62}Q${x + 34} ${y - 44} ${x} ${y}Z`,
        colour,
      ),
      disc(x, y - 62, 14, '#ffffff'),
    );
  const road = 'M168 620C330 600 380 470 560 450S860 560 1010 500S1200 330 1372 322';
  return page(
    1600,
    900,
    rect(0, 0, 1600, 900, '#d7e5b4'),
    plots,
    path('M0 70Q190 40 300 110T520 90L500 0H0Z', '#b9cfa0'),
    ...times(9, (i) =>
      poly(
        [
          [30 + i * 52, 88 - (i % 3) * 12],
          [62 + i * 52, 30 - (i % 2) * 14],
          [94 + i * 52, 92 - (i % 3) * 10],
        ],
        mix('#7fa878', '#55806a', (i % 4) / 4),
      ),
    ),
    path(
      'M-20 300Q260 250 470 330T860 300T1180 180T1420 200L1460 250Q1300 236 1190 240T880 360T470 392T-20 360Z',
      '#8fc9d6',
    ),
    path('M1360 -10Q1440 200 1420 380T1480 700T1440 910H1620V-10Z', '#6fb3c9'),
    path('M1330 -10Q1410 200 1390 380T1450 700T1410 910H1444Q1484 720 1424 380T1364 -10Z', '#f2e0ae'),
    ...times(9, (i) =>
      path(`M${1500 + (i % 3) * 26} ${60 + i * 96}q22 -14 44 0t44 0`, 'none', {
        stroke: '#ffffff',
        'stroke-opacity': 0.6,
        'stroke-width': 5,
        'stroke-linecap': 'round',
      }),
    ),
    homes(70, 660, 18),
    homes(520, 486, 15),
    homes(960, 536, 20),
    homes(1230, 350, 14),
    homes(300, 420, 9),
    homes(760, 660, 12),
    path('M210 -10Q150 300 170 620T240 910', 'none', { stroke: '#ffffff', 'stroke-width': 30 }),
    path('M210 -10Q150 300 170 620T240 910', 'none', { stroke: '#e0a23a', 'stroke-width': 18 }),
    path('M560 450Q600 640 700 910M1010 500Q980 700 1040 910M1010 500Q1000 300 1040 -10', 'none', {
      stroke: '#fffaf0',
      'stroke-width': 12,
    }),
    path(road, 'none', { stroke: '#ffffff', 'stroke-width': 34, 'stroke-linecap': 'round' }),
    path(road, 'none', { stroke: '#c5402f', 'stroke-width': 20, 'stroke-linecap': 'round' }),
    path('M1010 500C1160 450 1200 330 1372 322', 'none', {
      stroke: '#ffffff',
      'stroke-width': 7,
      'stroke-dasharray': '22 18',
    }),
    group({ x: 1096, y: 452, turn: -40 }, rect(-30, -18, 60, 36, '#f4efe3', { rx: 4 })),
    pin(168, 612, '#27466b'),
    pin(560, 442, '#3f8f96'),
    pin(1010, 492, '#3f8f96'),
    pin(1372, 314, '#c5402f'),
    group(
      { x: 1500, y: 780 },
      disc(0, 0, 66, '#ffffff', { 'fill-opacity': 0.9 }),
      poly(
        [
          [0, -52],
          [15, 0],
          [-15, 0],
        ],
        '#c5402f',
      ),
      poly(
        [
          [0, 52],
          [15, 0],
          [-15, 0],
        ],
        '#8d979c',
      ),
      disc(0, 0, 6, '#22303c'),
    ),
  );
}
