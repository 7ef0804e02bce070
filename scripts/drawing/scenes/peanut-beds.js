// @ts-check

import { bending } from '../bending.js';
import {
  dice,
  disc,
  fade,
  glow,
  group,
  mix,
  n,
  oval,
  page,
  path,
  poly,
  rect,
  stroke,
  times,
} from '../canvas.js';
import { cloud, light, sky } from '../land.js';
import { hedge, tree } from '../plants.js';
import { standing } from '../standing.js';

/** Peanut beds on sandy soil under sprinklers. */
export function peanutBeds() {
  const beds = times(9, (i) => {
    const [a, b] = [-0.9 + i * 0.36, -0.9 + i * 0.36 + 0.24];
    const at = (/** @type {number} */ u, /** @type {number} */ t) =>
      /** @type {[number, number]} */ ([760 + (u - 0.5) * (500 + 1500 * t), 430 + 470 * t]);
    const roll = dice(50 + i);
    const leaves = times(190, (j) => {
      const t = (j / 190) ** 1.35;
      const [x, y] = at(a + (b - a) * roll(), t);
      const s = 5 + 24 * t;
      return group(
        {},
        oval(x - s * 0.5, y, s * 0.62, s * 0.42, mix('#5f9a4b', '#a9c964', roll())),
        oval(x + s * 0.5, y - s * 0.1, s * 0.6, s * 0.42, mix('#4f8a45', '#8fb955', roll())),
        j % 7 === 0 ? disc(x, y - s * 0.4, s * 0.16, '#f6d34a') : '',
      );
    });
    return poly([at(a, 0), at(b, 0), at(b, 1), at(a, 1)], fade(['#c3a76c', '#a9834c'])) + leaves.join('');
  });
  const spray = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ r) =>
    group(
      {},
      stroke(
        [
          [x, y],
          [x, y - r * 0.5],
        ],
        '#5a6468',
        r * 0.045,
      ),
      ...times(13, (i) => {
        const d = (i - 6) / 6;
        return path(
          `M${n(x)} ${n(y - r * 0.5)}Q${n(x + d * r * 0.6)} ${n(y - r * (1.05 - 0.25 * Math.abs(d)))} ${n(x + d * r * 1.15)} ${n(y - r * 0.05)}`,
          'none',
          {
            stroke: '#ffffff',
            'stroke-width': r * 0.022,
            'stroke-opacity': 0.6,
            'stroke-dasharray': `${n(r * 0.07)} ${n(r * 0.05)}`,
            'stroke-linecap': 'round',
          },
        );
      }),
      oval(x, y - r * 0.4, r * 0.9, r * 0.45, glow(['#ffffff/0.34', '#ffffff/0'])),
    );
  return page(
    1600,
    900,
    sky(1600, 440, 'noon'),
    cloud(240, 140, 110),
    cloud(980, 110, 140),
    cloud(1400, 200, 80, '#ffffff', 0.6),
    rect(0, 380, 1600, 60, fade(['#5fa9b3', '#8cc3c0'])),
    ...times(7, (i) =>
      stroke(
        [
          [i * 240, 400 + (i % 3) * 9],
          [i * 240 + 90, 400 + (i % 3) * 9],
        ],
        '#ffffff',
        3,
        { 'stroke-opacity': 0.5 },
      ),
    ),
    hedge(-10, 1610, 436, 22, 13, '#48805c'),
    ...times(11, (i) => tree(40 + i * 152, 446, 104 + (i % 3) * 22, i + 3, '#4f8a63')),
    rect(0, 430, 1600, 470, fade(['#f0dcae', '#e0c084'])),
    ...beds,
    spray(430, 640, 150),
    spray(900, 560, 104),
    spray(1290, 660, 160),
    spray(640, 500, 66),
    spray(1130, 498, 64),
    standing({
      x: 1030,
      y: 850,
      h: 300,
      hat: 'cone',
      shirt: '#b24d6a',
      trousers: '#3b4454',
      cut: 'long',
      left: [20, 40],
      right: [18, 30],
      stride: 0.4,
    }),
    path('M930 700q40 -16 78 0l-10 62h-58z', '#b98a55'),
    oval(969, 700, 39, 11, '#7a5230'),
    ...times(9, (i) => oval(944 + i * 6.5, 694 - (i % 2) * 5, 8, 5, i % 2 ? '#e0bf86' : '#cfa562')),
    bending(520, 800, 200, { shirt: '#5f86a8' }),
    light(1600, 900, 800, 120),
  );
}
