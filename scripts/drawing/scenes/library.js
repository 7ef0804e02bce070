// @ts-check
import { disc, fade, glow, group, n, oval, page, path, pick, rect, stroke, times } from '../canvas.js';
import * as p from '../palette.js';
import { palm, tree } from '../plants.js';
import { seated } from '../seated.js';
import { standing } from '../standing.js';

const white = '#fbf8f0';

/** The village school's library. */
export function library() {
  const colours = [p.red, p.gold, p.sea, p.leaf, p.navy, p.clay, '#e9dcc0', '#7a5c86', p.orange, '#8fb7c4'];
  const shelf = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ w,
    /** @type {number} */ rows,
    /** @type {number} */ seed,
  ) =>
    group(
      {},
      rect(x - 12, y - rows * 104 - 20, w + 24, rows * 104 + 32, '#7d5030', { rx: 5 }),
      ...times(rows, (r) =>
        group(
          {},
          rect(x, y - (r + 1) * 104, w, 94, '#53341f'),
          ...times(Math.floor(w / 19), (i) => {
            const k = (i * 7 + r * 5 + seed * 3) % 23;
            const h = 58 + (k % 6) * 5;
            return k === 4
              ? ''
              : rect(x + 2 + i * 19, y - r * 104 - 10 - h, 16, h, pick(colours, k + r), { rx: 2 }) +
                  rect(x + 4 + i * 19, y - r * 104 - 10 - h * 0.8, 12, 4, '#ffffff', { opacity: 0.5 });
          }),
          rect(x, y - r * 104 - 12, w, 10, '#a06b40'),
        ),
      ),
    );
  const reader = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ s,
    /** @type {number} */ i,
  ) =>
    group(
      {},
      seated(x, y, s, {
        shirt: white,
        scarf: true,
        cut: pick(['bob', 'short', 'long', 'bun', 'short'], i),
        skin: pick(p.skins, i),
        hair: pick(p.hairs, i),
      }),
      path(
        `M${n(x - s * 0.5)} ${n(y - s * 0.06)}Q${n(x - s * 0.25)} ${n(y - s * 0.3)} ${n(x)} ${n(y - s * 0.12)}Q${n(x + s * 0.25)} ${n(y - s * 0.3)} ${n(x + s * 0.5)} ${n(y - s * 0.06)}L${n(x + s * 0.46)} ${n(y + s * 0.22)}Q${n(x + s * 0.24)} ${n(y + s * 0.02)} ${n(x)} ${n(y + s * 0.16)}Q${n(x - s * 0.24)} ${n(y + s * 0.02)} ${n(x - s * 0.46)} ${n(y + s * 0.22)}Z`,
        fade(['#fffdf4', '#e9dfc6']),
      ),
      path(`M${n(x)} ${n(y - s * 0.12)}V${n(y + s * 0.16)}`, 'none', {
        stroke: '#c9b894',
        'stroke-width': 3,
      }),
      disc(x - s * 0.46, y + s * 0.1, s * 0.09, pick(p.skins, i)),
      disc(x + s * 0.46, y + s * 0.1, s * 0.09, pick(p.skins, i)),
    );
  return page(
    1600,
    900,
    rect(0, 0, 1600, 900, fade(['#f6e7c6', '#f0dbb0'])),
    rect(0, 620, 1600, 280, fade(['#c79a64', '#9c7242'])),
    ...times(11, (i) =>
      stroke(
        [
          [i * 170 - 60, 620],
          [i * 230 - 360, 900],
        ],
        '#8d6439',
        2,
      ),
    ),
    shelf(50, 600, 420, 4, 1),
    shelf(1130, 600, 420, 4, 5),
    rect(560, 110, 480, 330, '#ffffff', { rx: 8 }),
    rect(576, 126, 448, 298, fade(['#a9d9e6', '#eaf3d6'])),
    tree(660, 424, 250, 3, '#6fa86a'),
    palm(920, 424, 250, -0.1, '#5b9464'),
    rect(792, 126, 14, 298, '#ffffff'),
    rect(576, 268, 448, 10, '#ffffff'),
    shelf(560, 600, 480, 1, 8),
    ...times(5, (i) =>
      group(
        {},
        stroke(
          [
            [180 + i * 310, 0],
            [180 + i * 310, 44],
          ],
          '#7d5030',
          4,
        ),
        path(`M${140 + i * 310} 72Q${180 + i * 310} 20 ${220 + i * 310} 72Z`, p.red),
        oval(180 + i * 310, 76, 150, 50, glow(['#fff3c4/0.55', '#fff3c4/0'])),
      ),
    ),
    standing({
      x: 500,
      y: 700,
      h: 300,
      shirt: white,
      scarf: true,
      trousers: '#2f4a6b',
      cut: 'short',
      back: true,
      right: [150, 168],
      left: [20, 40],
    }),
    standing({
      x: 1090,
      y: 720,
      h: 400,
      shirt: '#b24d6a',
      trousers: '#f4efe3',
      dress: true,
      cut: 'bun',
      left: [40, 100],
      right: [30, 90],
    }),
    rect(1000, 540, 60, 44, '#3f7fb5', { rx: 3, transform: 'rotate(-8 1030 560)' }),
    oval(800, 850, 620, 60, '#b9473a', { opacity: 0.9 }),
    oval(800, 846, 560, 48, '#d2695a'),
    rect(240, 760, 1120, 34, fade(['#e3b272', '#b9854f']), { rx: 16 }),
    ...[330, 570, 810, 1040, 1270].map((x, i) => reader(x, 752, 132, i)),
    rect(240, 772, 1120, 26, fade(['#d9a468', '#b07a46']), { rx: 13 }),
    ...[300, 1290].map((x) => rect(x, 796, 22, 84, '#8c5f37')),
    ...[450, 690, 925, 1155].map((x, i) =>
      group({}, rect(x - 36, 752, 72, 12, pick(colours, i)), rect(x - 30, 742, 62, 11, pick(colours, i + 3))),
    ),
    rect(0, 0, 1600, 900, glow(['#fff3cc/0.2', '#3a2412/0.26'])),
  );
}
