// @ts-check
import { disc, fade, glow, group, page, path, pick, rect, stroke, times } from '../canvas.js';
import * as p from '../palette.js';
import { tree } from '../plants.js';
import { seated } from '../seated.js';
import { standing } from '../standing.js';
import { bouquet, table } from '../things.js';

const white = '#fbf8f0';

/** Back in class after the break of spring 2020, every second seat empty. */
export function classroom() {
  const rows = [0, 1, 2].map((r) => {
    const y = [560, 690, 860][r] ?? 860;
    const s = [86, 122, 170][r] ?? 120;
    const count = [6, 5, 4][r] ?? 5;
    return times(count, (i) => {
      const x = (1600 / count) * (i + 0.5);
      return group(
        {},
        seated(x, y - s * 0.02, s, {
          back: true,
          scarf: true,
          shirt: white,
          cut: pick(['short', 'long', 'bob', 'short', 'bun'], i + r * 2),
          hair: pick(p.hairs, i),
          skin: pick(p.skins, i + r),
        }),
        rect(x - s * 0.72, y - s * 0.04, s * 1.44, s * 0.12, fade(['#d9a468', '#b9854f']), { rx: 5 }),
        rect(x - s * 0.64, y + s * 0.08, s * 1.28, s * 0.36, fade(['#b07a46', '#8f6035'])),
      );
    }).join('');
  });
  return page(
    1600,
    900,
    rect(0, 0, 1600, 640, fade(['#dfeadd', '#f5f0d8'])),
    rect(0, 470, 1600, 170, '#a9cdb9'),
    rect(0, 464, 1600, 8, '#86b39c'),
    rect(0, 560, 1600, 340, fade(['#d5c3a0', '#b59c74'])),
    rect(380, 120, 840, 330, '#8a5a38', { rx: 6 }),
    rect(396, 136, 808, 298, fade(['#2f6b58', '#24513f'])),
    ...[
      [470, 190, 300],
      [470, 246, 420],
      [470, 302, 360],
    ].map(([x = 0, y = 0, w = 0]) =>
      times(Math.floor(w / 60), (i) =>
        path(`M${x + i * 60} ${y}q12 -22 22 0t20 -4`, 'none', {
          stroke: '#f4f7ee',
          'stroke-width': 5,
          'stroke-linecap': 'round',
          'stroke-opacity': 0.85,
        }),
      ).join(''),
    ),
    stroke(
      [
        [960, 380],
        [1010, 260],
        [1060, 380],
        [960, 380],
      ],
      '#f2d35a',
      5,
    ),
    disc(1120, 330, 48, 'none', { stroke: '#f2a6a0', 'stroke-width': 5 }),
    rect(396, 434, 808, 14, '#a5713f'),
    rect(470, 426, 50, 10, '#f4f7ee', { rx: 3 }),
    rect(540, 426, 40, 10, '#f2d35a', { rx: 3 }),
    rect(730, 52, 140, 56, '#c5402f', { rx: 4 }),
    path('M800 58l6 14h15l-12 9 5 15-14-9-14 9 5-15-12-9h15z', '#ffd43b'),
    ...[60, 1280].map((x) =>
      group(
        {},
        rect(x, 110, 260, 320, '#ffffff'),
        rect(x + 12, 122, 236, 296, fade(['#b3dde8', '#e3f0d2'])),
        tree(x + 70, 418, 230, x, '#6fa86a', '#e8452f'),
        rect(x + 124, 122, 12, 296, '#ffffff'),
        rect(x + 12, 262, 236, 8, '#ffffff'),
      ),
    ),
    group(
      {},
      standing({
        x: 660,
        y: 590,
        h: 380,
        shirt: '#3f8f96',
        trousers: '#f4efe3',
        dress: true,
        cut: 'bun',
        mask: true,
        left: [12, 10],
        right: [70, 130],
      }),
    ),
    stroke(
      [
        [770, 300],
        [820, 250],
      ],
      '#c9a46a',
      6,
    ),
    table(900, 500, 200, 90, '#c98a55'),
    rect(930, 474, 70, 24, '#d8473a', { rx: 3 }),
    rect(936, 460, 60, 14, '#3f7fb5', { rx: 3 }),
    bouquet(1060, 500, 70, 8),
    ...rows,
    rect(0, 0, 1600, 900, glow(['#fff6da/0.2', '#2b2a20/0.2'])),
  );
}
