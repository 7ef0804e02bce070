// @ts-check
import { fade, group, n, oval, page, path, pick, poly, rect, stroke, times } from '../canvas.js';
import { bunting } from '../flags.js';
import { cloud, ground, light, sky, sun } from '../land.js';
import * as p from '../palette.js';
import { areca, hedge, palm, tree } from '../plants.js';
import { seated } from '../seated.js';
import { standing } from '../standing.js';

/** Bài chòi: players in raised huts around the caller. */
export function baiChoi() {
  const hut = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ w,
    /** @type {number} */ i,
  ) =>
    group(
      {},
      stroke(
        [
          [x - w * 0.36, y - w * 0.7],
          [x - w * 0.4, y],
        ],
        '#8a6238',
        w * 0.045,
      ),
      stroke(
        [
          [x + w * 0.36, y - w * 0.7],
          [x + w * 0.4, y],
        ],
        '#8a6238',
        w * 0.045,
      ),
      stroke(
        [
          [x - w * 0.4, y - w * 0.3],
          [x + w * 0.4, y - w * 0.3],
        ],
        '#a57c4e',
        w * 0.03,
      ),
      stroke(
        [
          [x - w * 0.34, y - w * 1.5],
          [x - w * 0.36, y - w * 0.7],
        ],
        '#8a6238',
        w * 0.04,
      ),
      stroke(
        [
          [x + w * 0.34, y - w * 1.5],
          [x + w * 0.36, y - w * 0.7],
        ],
        '#8a6238',
        w * 0.04,
      ),
      rect(x - w * 0.4, y - w * 1.46, w * 0.8, w * 0.72, fade(['#7c5a38', '#a57c4e'])),
      seated(x - w * 0.17, y - w * 0.72, w * 0.29, {
        shirt: pick(['#b24d6a', '#5f86a8', '#6d9a6b', '#e4a24a'], i),
        cut: i % 2 ? 'bun' : 'short',
        skin: pick(p.skins, i),
      }),
      seated(x + w * 0.19, y - w * 0.72, w * 0.27, {
        shirt: pick(['#f4efe3', '#7a5c86', '#c0634f'], i),
        cut: i % 2 ? 'short' : 'long',
        skin: pick(p.skins, i + 1),
      }),
      rect(x - w * 0.46, y - w * 0.76, w * 0.92, w * 0.17, fade(['#d9b06c', '#b58a4a']), { rx: 3 }),
      ...times(6, (j) =>
        stroke(
          [
            [x - w * 0.42 + j * w * 0.168, y - w * 0.75],
            [x - w * 0.36 + j * w * 0.168, y - w * 0.6],
          ],
          '#8f6b3a',
          2,
        ),
      ),
      path(
        `M${n(x - w * 0.62)} ${n(y - w * 1.36)}L${n(x)} ${n(y - w * 1.92)}L${n(x + w * 0.62)} ${n(y - w * 1.36)}Q${n(x)} ${n(y - w * 1.48)} ${n(x - w * 0.62)} ${n(y - w * 1.36)}Z`,
        fade(['#e6c98a', '#b58f4a']),
      ),
      ...times(9, (j) =>
        stroke(
          [
            [x, y - w * 1.9],
            [x - w * 0.56 + j * w * 0.14, y - w * 1.4],
          ],
          '#8f6b3a',
          1.6,
          { 'stroke-opacity': 0.6 },
        ),
      ),
      poly(
        [
          [x + w * 0.0, y - w * 1.92],
          [x, y - w * 2.2],
          [x + w * 0.26, y - w * 2.1],
        ],
        pick([p.red, p.gold, p.sea], i),
      ),
      stroke(
        [
          [x, y - w * 1.9],
          [x, y - w * 2.22],
        ],
        '#6b4c2c',
        3,
      ),
    );
  return page(
    1600,
    900,
    sky(1600, 520, 'morning'),
    sun(260, 180, 44),
    cloud(620, 120, 110),
    cloud(1280, 140, 120),
    hedge(-10, 1610, 520, 34, 9, '#55905f'),
    tree(90, 620, 400, 5),
    palm(1500, 640, 470, -0.1),
    areca(1390, 620, 380),
    areca(240, 610, 330),
    ground(
      [
        [0, 560],
        [800, 548],
        [1600, 562],
      ],
      1600,
      900,
      fade(['#e6d09a', '#cfae72']),
    ),
    bunting(-10, 150, 800, 120, 18, 60),
    bunting(800, 120, 1620, 160, 18, 60),
    ...[
      [330, 620, 130],
      [560, 606, 120],
      [800, 602, 118],
      [1040, 606, 120],
      [1270, 620, 130],
    ].map(([x = 0, y = 0, w = 0], i) => hut(x, y, w, i)),
    hut(120, 810, 200, 2),
    hut(1480, 810, 200, 3),
    oval(800, 800, 420, 60, '#b98f4f', { opacity: 0.35 }),
    rect(560, 770, 480, 34, fade(['#b1382c', '#8e2820']), { rx: 4 }),
    standing({
      x: 800,
      y: 784,
      h: 330,
      shirt: '#c5402f',
      trousers: '#f4efe3',
      dress: true,
      hat: 'turban',
      hatColour: '#7c1d18',
      left: [60, 130],
      right: [50, 20],
    }),
    rect(666, 470, 18, 66, '#fff4dc', { rx: 3 }),
    rect(666, 470, 18, 16, p.red, { rx: 3 }),
    standing({
      x: 980,
      y: 786,
      h: 310,
      shirt: '#3f8f96',
      trousers: '#f4efe3',
      dress: true,
      cut: 'bun',
      left: [30, 60],
      right: [70, 110],
    }),
    group(
      { x: 640, y: 790 },
      path('M-34 0V-96Q0 -112 34 -96V0Z', fade(['#c9985a', '#8f6534'])),
      ...times(7, (i) =>
        rect(-26 + i * 8, -150 + (i % 3) * 12, 6, 60, '#f0d9a4', {
          rx: 2,
          transform: `rotate(${(i - 3) * 6} ${-26 + i * 8} -90)`,
        }),
      ),
    ),
    group(
      { x: 470 - 470 * 0.74, y: 800 - 812 * 0.74, scale: 0.74 },
      seated(470, 812, 120, { shirt: '#7c1d18', hat: 'turban', hatColour: '#3b1d14' }),
      path('M410 812Q400 850 420 862H530Q546 846 534 812Z', '#f4efe3'),
      oval(560, 842, 40, 16, '#8f2c22'),
      rect(520, 826, 80, 18, '#8f2c22'),
      oval(560, 826, 40, 14, '#f4e3c0'),
    ),
    group(
      { x: 1140 - 1140 * 0.74, y: 800 - 812 * 0.74, scale: 0.74 },
      seated(1140, 812, 116, { shirt: '#7a5c86', hat: 'turban', hatColour: '#3a2a4a' }),
      path('M1080 812Q1072 848 1090 860H1196Q1212 846 1200 812Z', '#f4efe3'),
      stroke(
        [
          [1090, 800],
          [1230, 742],
        ],
        '#8a5a34',
        9,
      ),
      oval(1096, 806, 30, 22, '#b9793f'),
    ),
    ...times(5, (i) =>
      standing({
        x: 270 + i * 250 + (i > 2 ? 80 : 0),
        y: 930 + (i % 2) * 20,
        h: 250,
        back: true,
        shirt: pick(p.shirts, i + 2),
        trousers: '#3d475a',
        hat: i % 2 ? 'cone' : undefined,
        cut: i % 2 ? 'short' : 'long',
        skin: pick(p.skins, i),
      }),
    ),
    light(1600, 900, 260, 180),
  );
}
